import type { Capabilities } from '../adapter.js';
import type { Session } from '../session.js';
import { authorization } from './authorization.js';
import { deadline } from './deadline.js';
import { faultOf, fetchTransport } from './fetch-transport.js';
import { keyLater, problemsLater, retryLater } from './rare-layers.js';
import { layered, type Layer, type Transport, type TransportRequest, type TransportResponse } from './transport.js';

export interface StandardTransportOptions {
  readonly baseUrl: string;
  readonly session: Session;
  readonly capabilities?: Capabilities;
  /** Whether the shop's own cookie is sent. */
  readonly cookie: boolean;
  /** Replaces `fetch`, innermost. */
  readonly transport?: Transport | undefined;
  /** What has come before it was asked for. */
  readonly early?: Early;
}

/** The answer that is there already or on its way, if there is one. It may reject with anything. */
export type Early = (request: TransportRequest, signal: AbortSignal) => Promise<TransportResponse> | undefined;

const earlier =
  (early: Early, isOwn: boolean): Layer =>
  (next) =>
  (request, signal) =>
    early(request, signal)?.catch((error: unknown) => {
      throw isOwn ? error : faultOf(error, request.operation, signal);
    }) ?? next(request, signal);

/** The layers every request goes through, the outermost first. */
export const standardTransport = ({
  baseUrl,
  session,
  cookie,
  capabilities,
  transport,
  early = () => undefined,
}: StandardTransportOptions): Transport =>
  layered(transport ?? fetchTransport(baseUrl, cookie ? 'same-origin' : 'omit'), [
    retryLater(capabilities?.idempotency !== 'none'),
    authorization(session),
    // Its time includes what is loaded to read a problem, or to add a key.
    deadline(),
    problemsLater,
    keyLater(capabilities),
    // What a page's own transport throws is left as it is.
    earlier(early, !!transport),
  ]);
