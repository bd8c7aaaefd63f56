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
  /** Whether the shop's own cookie may speak for the member where there is no `getToken`. */
  readonly cookie?: boolean;
  readonly now?: () => number;
}

const patience = 10_000;
const margin = 30_000;

/** Who the page speaks for. The token lives here and nowhere else. */
export class Session {
  readonly #options: SessionOptions;
  readonly #changed: () => void;
  readonly #end = new AbortController();
  #token: string | undefined;
  #expires = Infinity;
  #flight: Promise<string | undefined> | undefined;
  #subject: string | undefined;
  #started = false;

  /** `changed` is called when the page starts to speak for somebody else. */
  constructor(options: SessionOptions, changed: () => void) {
    this.#options = options;
    this.#changed = changed;
  }

  /** Partitions cache and storage; no proof of anything. */
  get memberKey(): string {
    return this.#options.memberKey ?? this.#subject ?? 'guest';
  }

  /** The token; an empty string where the shop's cookie speaks; undefined for a guest. */
  async token(): Promise<string | undefined> {
    if (!this.#options.getToken) return this.#options.cookie && !this.#end.signal.aborted ? '' : undefined;
    if (!this.#started) return this.#ask('start');
    const now = this.#options.now ?? Date.now;
    if (this.#token && now() > this.#expires - margin) return this.#ask('expiring');
    return this.#flight ?? this.#token;
  }

  /** Asks for another token unless somebody else already has since `refused` was used. */
  async renew(refused: string): Promise<string | undefined> {
    return this.#token === refused ? this.#ask('refused') : (this.#flight ?? this.#token);
  }

  /** Remembers the id that the backend gave a member whose token does not name one. */
  learn(id: string | undefined): void {
    if (this.#subject === undefined) this.#subject = id;
  }

  end(): void {
    this.#token = undefined;
    this.#subject = undefined;
    this.#started = true;
    this.#expires = Infinity;
    this.#end.abort();
  }

  #ask(reason: TokenReason): Promise<string | undefined> {
    this.#flight ??= this.#fetch(reason).finally(() => (this.#flight = undefined));
    return this.#flight;
  }

  async #fetch(reason: TokenReason): Promise<string | undefined> {
    const { getToken } = this.#options;
    const { signal } = this.#end;
    if (!getToken || signal.aborted) return undefined;
    const token = await inTime(() => getToken({ reason, signal }));
    if (signal.aborted) return undefined;
    this.#started = true;
    this.#token = typeof token === 'string' && token !== '' ? token : undefined;
    const claims = this.#token ? tokenClaims(this.#token) : undefined;
    this.#expires = claims?.exp === undefined ? Infinity : claims.exp * 1000;
    const before = this.#subject;
    this.#subject = claims?.sub ?? (this.#token ? before : undefined);
    if (before !== undefined && before !== this.#subject) this.#changed();
    return this.#token;
  }
}

/** The page's own function may throw at once, never answer, or answer with junk. */
async function inTime(ask: () => Promise<string | null>): Promise<string | null> {
  const operation = 'session.token';
  const late = () => new LoyaltyError('timeout', 'getToken gave no answer', { operation });
  try {
    return await within(patience, Promise.resolve().then(ask), late);
  } catch (cause) {
    if (cause instanceof LoyaltyError) throw cause;
    throw new LoyaltyError('unauthorized', 'getToken failed', { operation, cause });
  }
}
