import type { Program } from '../domain/program.js';
import { contractCapabilities, type Capabilities } from './adapter.js';
import type { ClientOptions } from './client.js';

/**
 * What the backend can do. It lacks what the adapter names, and what the backend does with its programme.
 */
export const capabilitiesOf = (
  { adapter, endpoints }: ClientOptions,
  program: () => Program | undefined,
): Capabilities & { readonly lacks: readonly string[] } => {
  const { capabilities: given = contractCapabilities } = adapter ?? {};
  return {
    ...given,
    get lacks() {
      return [given, program()].flatMap((each) => each?.lacks ?? []).filter((each) => !endpoints?.[each]);
    },
  };
};
