import type { LoyaltyError } from '../domain/errors.js';
import { getMember } from './resources/member.js';
import type { Send } from './send.js';
import type { Session } from './session.js';

/**
 * Sends what is kept only as long as the page speaks for whoever it is of.
 *
 * A token that names nobody may have become another member's, and so may a cookie: then the backend is asked anew who is
 * signed in, and nothing is sent before it has said so.
 */
export const sendAsTheirs =
  (session: Session, write: Send, scope: () => string): Send =>
  async (endpoint, params, { asGuest = false, isAgain, isTheirs: mayGo, ...more } = {}) => {
    const own = scope();
    const isTheirs = () => mayGo?.() !== false && (asGuest || (!session.isDoubtful && scope() === own));
    /** By no cache: its answer is learnt by the session. */
    const askWho = () => write(getMember, undefined, { once: true });
    if (!asGuest && (session.isDoubtful || (isAgain && (await session.token()) === ''))) await askWho();
    const attempt = () => write(endpoint, params, { ...more, isTheirs, asGuest, once: true });
    try {
      return await attempt();
    } catch (error) {
      // The token was refused on the way, and the next one has sent nothing yet.
      if (asGuest || !session.isDoubtful || (error as LoyaltyError).code !== 'unauthorized') throw error;
      await askWho();
      return attempt();
    }
  };
