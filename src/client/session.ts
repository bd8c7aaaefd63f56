import { within } from '../browser/within.js';
import { LoyaltyError } from '../domain/errors.js';
import { tokenClaims } from '../domain/jwt.js';

export type TokenReason = 'start' | 'expiring' | 'refused';

/**
 * Gives a short-lived token of the signed-in member, or null for a guest.
 *
 * Called once for all elements of the page: at the start, before the token expires, and once after a 401.
 */
export type GetToken = (options: {
  readonly reason: TokenReason;
  readonly signal: AbortSignal;
}) => Promise<string | null>;

export interface SessionOptions {
  readonly getToken?: GetToken | undefined;
  /** A name for this member in cache and storage; never sent. */
  readonly memberKey?: string | undefined;
}

/** Milliseconds a page may take to give a token. */
const patience = 10_000;
/** Milliseconds before its expiry at which a token is renewed. */
const margin = 30_000;

/** Who the page speaks for. The token lives here and nowhere else. */
export class Session {
  readonly #options: SessionOptions;
  readonly #changed: () => void;
  readonly #end = new AbortController();
  #cookie: boolean;
  /** Undefined: not asked yet. Empty: a guest. */
  #token: string | undefined;
  #expires = 0;
  #flight: Promise<string> | undefined;
  #subject: string | undefined;

  /** `cookie`: the shop's own cookie speaks. `changed` is called when the page starts to speak for somebody else. */
  constructor(options: SessionOptions, cookie: boolean, changed: () => void) {
    this.#options = options;
    this.#cookie = cookie;
    this.#changed = changed;
  }

  /** Partitions cache and storage; no proof of anything. */
  get memberKey(): string {
    return this.#options.memberKey ?? this.#subject ?? 'guest';
  }

  /** The token; an empty string where the shop's cookie speaks; undefined for a guest. */
  async token(): Promise<string | undefined> {
    if (!this.#options.getToken) return this.#cookie ? '' : undefined;
    if (this.#token === undefined) return (await this.#ask('start')) || undefined;
    if (this.#token && Date.now() > this.#expires - margin) return (await this.#ask('expiring')) || undefined;
    return (await (this.#flight ?? this.#token)) || undefined;
  }

  /** Asks for another token unless somebody else already has since `refused` was used. */
  async renew(refused: string): Promise<string | undefined> {
    return (await (this.#token === refused ? this.#ask('refused') : (this.#flight ?? this.#token))) || undefined;
  }

  /** Remembers the id that the backend gave a member whose token does not name one. */
  learn(id: string | undefined): void {
    this.#subject ??= id;
  }

  end(): void {
    this.#end.abort();
    this.#cookie = false;
    this.#token = '';
    this.#subject = undefined;
  }

  #ask(reason: TokenReason): Promise<string> {
    this.#flight ??= this.#fetch(reason).finally(() => (this.#flight = undefined));
    return this.#flight;
  }

  /** The page's own function may throw at once, never answer, or answer with junk. */
  async #fetch(reason: TokenReason): Promise<string> {
    const { signal } = this.#end;
    const fail = (cause?: unknown) =>
      new LoyaltyError('unauthorized', 'getToken failed', { operation: 'session.token', cause });
    const asked = Promise.resolve().then(() => this.#options.getToken?.({ reason, signal }));
    const given = await within(patience, asked, fail).catch((cause: unknown) => {
      throw fail(cause);
    });
    if (signal.aborted) return '';
    const token = typeof given === 'string' ? given : '';
    const { exp = Infinity, sub = token ? this.#subject : undefined } = tokenClaims(token) ?? {};
    const before = this.#subject;
    this.#token = token;
    this.#expires = exp * 1000;
    this.#subject = sub;
    if (before !== undefined && before !== sub) this.#changed();
    return token;
  }
}
