import type { Capabilities } from '../adapter.js';
import type { Session } from '../session.js';
import { authorization } from './authorization.js';
import { deadline } from './deadline.js';
import { fetchTransport } from './fetch-transport.js';
import { keyLater, problemsLater, retryLater } from './rare-layers.js';
import { layered, type Transport } from './transport.js';

export interface StandardTransportOptions {
  readonly baseUrl: string;
  readonly session: Session;
  readonly capabilities?: Capabilities;
  /** Whether the shop's own cookie is sent. */
  readonly cookie: boolean;
  /** Replaces `fetch`, innermost. */
  readonly transport?: Transport | undefined;
}

/** The layers every request goes through, the outermost first. */
export const standardTransport = ({
  baseUrl,
  session,
  cookie,
  capabilities,
  transport,
}: StandardTransportOptions): Transport =>
  layered(transport ?? fetchTransport(baseUrl, cookie ? 'same-origin' : 'omit'), [
    retryLater(capabilities?.idempotency !== 'none'),
    authorization(session),
    // Its time includes what is loaded to read a problem, or to add a key.
    deadline(),
    problemsLater,
    keyLater(capabilities),
  ]);
