import type { Adapter } from '../adapter.js';
import type { Session } from '../session.js';
import type { Transport } from './transport.js';

const scheme = 'Bearer ';

/** A page's way to a backend by the adapter's own: the token that the layers above have added is handed to that. */
export const reached =
  (reach: NonNullable<Adapter['reach']>, session: Session): Transport =>
  ({ headers: { authorization = '', ...headers }, ...request }, signal) => {
    const token = authorization.slice(scheme.length);
    return reach(token ? { id: session.memberKey, token } : null)({ ...request, headers }, signal);
  };
