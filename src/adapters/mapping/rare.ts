import type { Adapter } from '../../client/adapter.js';
import type { Asking } from './asking.js';
import { bodyOf } from './body.js';
import { convertedBy } from './conversion.js';
import { listedBy, pageHoles } from './listing.js';
import type { at } from './pointer.js';
import type { MappingSpec } from './spec.js';
import type { each, filled } from './template.js';
import type { itemsAt } from './value.js';

/**
 * What an operation needs that answers with a list, writes, or has values that are converted or looked for. What is on the
 * page already is handed in, so that it is there once.
 */
export async function rareOf(
  name: string,
  text: string,
  spec: Partial<MappingSpec>,
  endpoints: Adapter['endpoints'],
  follow: typeof at,
  places: typeof itemsAt,
  fill: typeof filled,
  eachOf: typeof each,
): Promise<Asking> {
  const jmespath = text.includes('"jmespath"') && (await import('./jmespath.js'));
  return {
    converted: convertedBy(follow),
    ...(jmespath && {
      search: ({ jmespath: text }, here) => (text ? jmespath.search(follow('0', here), text) : undefined),
    }),
    ...(/list|find|estimate|due/.test(name) && { pageHoles, listed: listedBy(follow, places) }),
    ...(name === 'redemptions.create' && {
      agreed: async (params, exchanges) => (await import('./agreed.js')).agreed(endpoints, spec, params, exchanges),
    }),
    sent: ({ method = 'GET', headers, body }, holes) => ({
      ...{ method, headers: eachOf(headers, (text) => fill(text, holes)) },
      ...(body !== undefined && { body: bodyOf(body, holes, fill, eachOf) }),
    }),
  };
}
