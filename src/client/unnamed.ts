import { LoyaltyError } from '../domain/errors.js';
import { getMember } from './resources/member.js';
import type { Send } from './send.js';
import type { Session } from './session.js';

/** What is said while nobody can say who says it. */
export interface Unnamed {
  /** Remembers an answer of whoever is signed in, if the backend has not named them yet. */
  note(id: string): Promise<void>;
  /** Asks who is signed in, if nobody knows yet. Rejects where the backend cannot say it now. */
  name(): Promise<void>;
  readonly send: Send;
}

/**
 * Keeps apart a guest and a member whom the backend could not name, because the network was down when they came.
 *
 * What such a member says is sent with their own token once they are named, and waits until then. The next page cannot
 * know that they are the same: there it is a guest's, and nobody else's.
 */
export function createUnnamed(session: Session, read: Send, send: Send): Unnamed {
  const said = new Set<unknown>();

  async function name(): Promise<void> {
    try {
      if (session.memberKey === 'guest') await read(getMember, undefined);
    } catch (error) {
      const isSilent = error instanceof LoyaltyError && error.transient;
      if (isSilent)
        throw new LoyaltyError('unauthorized', 'not named yet', { operation: 'answers.send', cause: error });
    }
  }

  return {
    name,
    async note(id) {
      const isSignedIn = async () => (await session.token().catch(() => undefined)) !== undefined;
      if (session.memberKey === 'guest' && (await isSignedIn())) said.add(id);
    },
    async send(endpoint, params, more) {
      if (!more?.asGuest || !said.has((params as { readonly id?: unknown }).id)) return send(endpoint, params, more);
      await name();
      return send(endpoint, params, { ...more, asGuest: session.memberKey === 'guest' });
    },
  };
}
