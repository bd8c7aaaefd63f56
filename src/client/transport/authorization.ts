import { LoyaltyError } from '../../domain/errors.js';
import type { Session } from '../session.js';
import type { Layer } from './transport.js';

/** Adds the member's token. A refused token is renewed once, in one flight for all requests of the page. */
export function authorization(session: Session): Layer {
  return (next) => async (request, signal) => {
    if (request.access === 'public') return next(request, signal);
    const token = await session.token();
    if (token === undefined && request.access === 'member') throw signedOut(request.operation);
    const send = (value: string | undefined) =>
      next(value ? { ...request, headers: { ...request.headers, authorization: `Bearer ${value}` } } : request, signal);
    try {
      return await send(token ?? undefined);
    } catch (error) {
      if (!token || !(error instanceof LoyaltyError) || error.code !== 'unauthorized') throw error;
      const renewed = await session.renew(token);
      if (!renewed) throw error;
      return send(renewed);
    }
  };
}

const signedOut = (operation: string) =>
  new LoyaltyError('unauthorized', `${operation}: nobody is signed in`, { operation });
