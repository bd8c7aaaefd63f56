import { LoyaltyError } from '../../domain/errors.js';
import type { Session } from '../session.js';
import type { Layer } from './transport.js';

/** Adds the member's token. A refused token is renewed once, in one flight for all requests of the page. */
export function authorization(session: Session): Layer {
  return (next) => async (request, signal) => {
    const { access, operation, headers, isTheirs } = request;
    const token = access === 'public' ? '' : await session.token();
    /** The token may be that of another member, who has signed in since the request was made. */
    const check = (isMissing?: boolean) => {
      if (isMissing || isTheirs?.() === false)
        throw new LoyaltyError('unauthorized', 'nobody is signed in', { operation });
    };
    check(token === undefined && access === 'member');
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
