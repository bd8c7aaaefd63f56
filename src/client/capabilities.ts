import type { Program } from '../domain/program.js';
import { contractCapabilities, type Capabilities } from './adapter.js';
import type { ClientOptions } from './client.js';
import type { Dehydrated } from './query-state.js';

/**
 * What the backend can do. It lacks what the adapter names, and what the backend does with its programme, which a survey's
 * page need not know how to read.
 */
export const capabilitiesOf = (
  { adapter, endpoints }: ClientOptions,
  dehydrate: () => Dehydrated,
): Capabilities & { readonly lacks: readonly string[] } => {
  const { capabilities: given = contractCapabilities } = adapter ?? {};
  return {
    ...given,
    get lacks() {
      return [given, dehydrate()['program.get null']?.value as Program | undefined]
        .flatMap((each) => each?.lacks ?? [])
        .filter((each) => !endpoints?.[each]);
    },
  };
};
