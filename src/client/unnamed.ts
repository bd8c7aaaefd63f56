import { LoyaltyError } from '../domain/errors.js';
import { getMember } from './resources/member.js';
import type { Send } from './send.js';
import type { Session } from './session.js';

/** What is said while nobody can say who says it. */
export interface Unnamed {
  /** Remembers an answer of whoever is signed in, if the backend has not named them yet. */
  note(id: string): Promise<void>;
  readonly send: Send;
}

/**
 * Words of a backend on a member: it knows none of this token, or has no place for members at all. Whatever else goes wrong
 * says nothing of them, such as the page of a hotel's network in place of an answer.
 */
const nobody = /^(unauthorized|forbidden|not-enrolled|not-found|unsupported)$/;

/**
 * Keeps apart a guest and a member whom the backend could not name, because the network was down when they came.
 *
 * What such a member says is sent with their own token once they are named, and waits until then. The next page cannot
 * know that they are the same: there it is a guest's, and nobody else's.
 */
export function createUnnamed(session: Session, read: Send, send: Send): Unnamed {
  const said = new Set<unknown>();

  async function name(): Promise<void> {
    if (session.memberKey !== 'guest') return;
    // A page that fails to give a token now may give one later.
    await session.token();
    try {
      await read(getMember, undefined);
    } catch (cause) {
      if (cause instanceof LoyaltyError && nobody.test(cause.code)) return;
      throw new LoyaltyError('unauthorized', 'not named yet', { operation: 'answers.send', cause });
    }
  }

  return {
    async note(id) {
      const isSignedIn = async () => (await session.token().catch(() => undefined)) !== undefined;
      if (session.memberKey === 'guest' && (await isSignedIn())) said.add(id);
    },
    /** Asks first who is signed in, if nobody knows yet; waits where nobody can say it now. */
    async send(endpoint, params, more) {
      if (!more?.asGuest || !said.has((params as { readonly id?: unknown }).id)) return send(endpoint, params, more);
      await name();
      return send(endpoint, params, { ...more, asGuest: session.memberKey === 'guest' });
    },
  };
}
