import { mapping, type MappingSpec } from '../adapters/mapping.js';
import type { Adapter } from '../client/adapter.js';
import { baseUrlOf } from '../client/base-url.js';
import { otherAddress } from '../client/refused-client.js';
import { LoyaltyError } from '../domain/errors.js';

const refuse = (why: string): never => {
  throw new LoyaltyError('invalid-configuration', why, { operation: 'provider.mapping' });
};

/** All of the page is there. */
const parsed = (): Promise<unknown> =>
  document.readyState === 'loading'
    ? new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }))
    : Promise.resolve();

/** The text of the script that is meant: by its id, or the first of JSON inside the host. */
async function textIn(host: Element, id: string): Promise<string> {
  const find = () =>
    id
      ? (host.getRootNode() as Document).getElementById(id)
      : host.querySelector(':scope > script[type="application/json"]');
  // The element may be there before what stands in it.
  if (!find()) await parsed();
  return find()?.textContent ?? refuse(id ? `there is no #${id}` : 'there is no mapping in the provider');
}

/**
 * The adapter of a mapping that is given as JSON, as the id of a script of JSON (`#own-api`), as an object, or not at all:
 * then it stands in a script inside the host.
 *
 * Its requests go below `baseUrl` and nowhere else: what can be written into markup must not lead a token away.
 *
 * Rejects with a `LoyaltyError` of code `invalid-configuration`.
 */
export async function mappedAdapter(
  host: Element,
  given: string | object | undefined,
  baseUrl: string,
): Promise<Adapter> {
  const spec = typeof given === 'object' ? (given as MappingSpec) : read(await textOf(host, given?.trim()));
  // It may be any JSON.
  const { baseUrl: own, operations } = Object(spec) as Partial<MappingSpec>;
  if (typeof operations !== 'object') refuse('the mapping is wrong: operations: expected an object');
  if (own !== undefined && baseUrlOf(own).baseUrl !== baseUrlOf(baseUrl).baseUrl) throw otherAddress();
  return mapping({ ...spec, baseUrl });
}

const textOf = (host: Element, given = '#'): Promise<string> | string =>
  given.startsWith('#') ? textIn(host, given.slice(1)) : given;

function read(text: string): MappingSpec {
  try {
    return JSON.parse(text) as MappingSpec;
  } catch (error) {
    return refuse(`the mapping is no JSON: ${(error as Error).message}`);
  }
}
