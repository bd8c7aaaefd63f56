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
  /** A name for this member in cache and storage; sent only by an adapter that says so. */
  readonly memberKey?: string | undefined;
}

/** Who the page speaks for. */
export interface Session {
  /** Partitions cache and storage; no proof of anything. */
  readonly memberKey: string;
  /** The token; an empty string where the shop's cookie speaks; undefined for a guest. */
  token(): Promise<string | undefined>;
  /** Asks for another token unless somebody else already has since `refused` was used. */
  renew(refused: string): Promise<string | undefined>;
  /** Counts the tokens: what the backend says of one says nothing of the next. */
  readonly mark: number;
  /** The token has become another that names nobody, and the backend has not said yet whose it is. */
  readonly isDoubtful: boolean;
  /**
   * Remembers the id that the backend gave a member whose token does not name one. Another id than before is another
   * member. False: it was said of an earlier token than the one in use.
   */
  learn(id: string | undefined, mark?: number): boolean;
  end(): void;
}

/** Milliseconds a page may take to give a token. */
const patience = 10_000;
/** Milliseconds before its expiry at which a token is renewed. */
const margin = 30_000;

/**
 * Starts a session. The token lives here and nowhere else.
 *
 * `cookie`: the shop's own cookie speaks. `changed` is called when the page starts to speak for somebody else.
 */
export function createSession({ getToken, memberKey }: SessionOptions, cookie: boolean, changed: () => void): Session {
  const life = new AbortController();
  const { signal } = life;
  /** Undefined: not asked yet. Empty: a guest. */
  let token: string | undefined;
  let expires = 0;
  let flight: Promise<string> | undefined;
  let subject: string | undefined;
  let mark = 0;
  /** The token of which it is known whose it is. */
  let known = 0;

  function become(id: string | undefined): void {
    const before = subject;
    subject = id;
    if (before === undefined || before === id) return;
    // What the page called the one is no name of the other.
    memberKey = undefined;
    changed();
  }

  /** The page's own function may throw at once, never answer, or answer with junk. */
  async function ask(reason: TokenReason): Promise<string> {
    let given: unknown;
    try {
      given = await within(
        patience,
        (signal) => getToken?.({ reason, signal }),
        () => 'late',
        signal,
      );
    } catch (cause) {
      if (!signal.aborted)
        throw new LoyaltyError('unauthorized', 'getToken failed', { operation: 'session.token', cause });
    }
    if (signal.aborted) return '';
    const next = typeof given === 'string' ? given : '';
    if (token && token !== next) mark += 1;
    token = next;
    const { exp = Infinity, sub } = tokenClaims(token) ?? {};
    expires = exp * 1000;
    if (sub !== undefined) known = mark;
    become(sub ?? (token ? subject : undefined));
    return token;
  }

  const current = async (reason: TokenReason | false) => {
    if (reason) flight ??= ask(reason).finally(() => (flight = undefined));
    return (await (flight ?? token)) || undefined;
  };

  return {
    get memberKey() {
      return memberKey ?? subject ?? 'guest';
    },
    async token() {
      if (!getToken) return cookie ? '' : undefined;
      return current(token === undefined ? 'start' : token !== '' && Date.now() > expires - margin && 'expiring');
    },
    renew: (refused) => current(token === refused && 'refused'),
    get mark() {
      return mark;
    },
    get isDoubtful() {
      return subject !== undefined && known !== mark;
    },
    learn(id, of = mark) {
      if (of !== mark) return false;
      if (id === undefined) return true;
      // A cookie may become another's at any time; a token that has named its member has the last word.
      if (cookie || known !== mark) become(id);
      else subject ??= id;
      known = mark;
      return true;
    },
    end() {
      life.abort();
      cookie = false;
      token = '';
      // What goes on for a moment must not speak for them without their token.
      memberKey = subject = undefined;
    },
  };
}
