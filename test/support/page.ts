import type { Transport, TransportRequest, TransportResponse } from '../../src/client/transport/transport.js';
import { createSandbox } from '../../src/sandbox/sandbox.js';

export interface Recorded {
  readonly transport: Transport;
  readonly requests: readonly TransportRequest[];
}

/** The sandbox behind a transport that keeps what was asked. */
export function recordedSandbox(scenario: string, program = 'coffee-stars'): Recorded {
  const requests: TransportRequest[] = [];
  const { transport } = createSandbox({ scenario, program, latencyMs: 0 });
  return {
    requests,
    transport: (request, signal): Promise<TransportResponse> => {
      requests.push(request);
      return transport(request, signal);
    },
  };
}
