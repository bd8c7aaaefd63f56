import { LoyaltyError } from '../../domain/errors.js';
import type { Session } from '../session.js';
import type { Layer } from './transport.js';

/** Adds the member's token. A refused token is renewed once, in one flight for all requests of the page. */
export function authorization(session: Session): Layer {
  return (next) => async (request, signal) => {
    const { access, operation, headers, isTheirs } = request;
    const isPublic = access === 'public';
    const refuse = (why: string) => new LoyaltyError('unauthorized', why, { operation });
    /** The token may be that of another member, who has signed in since the request was made. */
    const check = () => {
      if (!isPublic && isTheirs?.() === false) throw refuse('another member has signed in');
    };
    const token = isPublic ? '' : await session.token();
    if (token === undefined && access === 'member') throw refuse('nobody is signed in');
    check();
    const send = (value = '') =>
      next(value ? { ...request, headers: { ...headers, authorization: `Bearer ${value}` } } : request, signal);
    try {
      return await send(token);
    } catch (error) {
      const isRefused = token && error instanceof LoyaltyError && error.code === 'unauthorized';
      const renewed = isRefused && (await session.renew(token));
      if (!renewed) throw error;
      check();
      return send(renewed);
    }
  };
}
