import { contractCapabilities, type Adapter } from '../client/adapter.js';
import type { Caller, Exchanges, Sequence } from '../client/endpoint.js';
import { LoyaltyError } from '../domain/errors.js';
import type { MappingSpec, OperationSpec, Search } from './mapping/spec.js';
import { addressOf, bodyOf, filledAll, type Holes } from './mapping/template.js';
import { itemsAt, objectOf, valueOf } from './mapping/value.js';
import { reachOf, type ReachOptions } from './reach.js';

export type { Conversion, FieldSpec, MappingSpec, OperationSpec, PagingSpec, ValueSpec } from './mapping/spec.js';

/** What answers with a list, and what does not. */
const lists =
  'rewards.list redemptions.find redemptions.list transactions.list earning-rules.list earnings.estimate surveys.due cases.list'.split(
    ' ',
  );
const others =
  'program.get member.get redemptions.preview redemptions.create redemptions.cancel referral.get responses.submit feedback.submit'.split(
    ' ',
  );

type Params = Readonly<Record<string, unknown>>;

/**
 * A shop's own API, whatever it looks like, described as data and without code: where each operation is asked, and where in
 * its answer each field of the contract stands.
 *
 * It is checked at once. A mistake is named in the console with its field and its pointer, and every call is refused with
 * the code `invalid-configuration`.
 */
export function mapping(spec: MappingSpec, { fetch }: Pick<ReachOptions, 'fetch'> = {}): Adapter {
  const { operations = {}, headers: common = {}, baseUrl } = spec as Partial<MappingSpec>;
  const lacks = [...lists, ...others].filter((name) => !Object.hasOwn(operations, name));
  if (!operations['member.get']?.fields['tier']) lacks.push('tiers');
  const ready = checked(spec);
  // Whoever asks hears of it; here nobody waits.
  ready.catch((error: unknown) => console.warn('loyalty-elements:', (error as Error).message));

  const headersFor = (caller: Caller | null): Readonly<Record<string, string>> => ({
    ...(caller?.token !== undefined &&
      !/\{token\}/.test(JSON.stringify(common)) && { authorization: `Bearer ${caller.token}` }),
    ...filledAll(common, { token: caller?.token, caller: caller?.id }),
  });

  const answering = (name: string, operation: OperationSpec): Sequence<Params | undefined, unknown> => ({
    name,
    async run(params, exchanges) {
      const search = await ready;
      return ask({ name, operation, params: params ?? {}, search }, exchanges);
    },
  });

  return {
    name: spec.name ?? 'mapping',
    runsIn: 'browser',
    capabilities: {
      ...contractCapabilities,
      idempotency: 'none',
      redeemStatus: !lacks.includes('redemptions.find'),
      responseIdempotency: false,
      ...spec.capabilities,
      lacks,
    },
    endpoints: Object.fromEntries(
      Object.entries(operations).map(([name, operation]) => [name, answering(name, operation)]),
    ),
    ...(baseUrl !== undefined && { baseUrl, reach: reachOf({ baseUrl, headersFor, fetch }) }),
  };
}

/** Resolves when the mapping is known to be good, with what looks for JMESPath where that is used. */
async function checked(spec: MappingSpec): Promise<Search | undefined> {
  const { mistakesOf } = await import('./mapping/check.js');
  const mistakes = mistakesOf(spec);
  if (mistakes.length) {
    const message = mistakes.map(({ field, problem }) => `${field}: ${problem}`).join('; ');
    throw new LoyaltyError('invalid-configuration', `the mapping is wrong: ${message}`, {
      operation: 'adapter.mapping',
    });
  }
  return JSON.stringify(spec).includes('"jmespath":') ? (await import('./mapping/jmespath.js')).search : undefined;
}

interface Asking {
  readonly name: string;
  readonly operation: OperationSpec;
  readonly params: Params;
  readonly search: Search | undefined;
}

async function ask(
  { name, operation, params, search }: Asking,
  { send, caller, key, decode }: Exchanges,
): Promise<unknown> {
  const { method = 'GET', path, query, headers, body, items: list = '', paging, fields } = operation;
  const page = Number(params['cursor'] ?? paging?.first);
  const holes: Holes = { ...params, caller: caller?.id, key: key ?? params['idempotencyKey'], page };
  let value: unknown;
  if (path !== undefined) {
    const address = addressOf(path, query, holes);
    if (address === undefined) {
      throw new LoyaltyError(caller ? 'invalid-request' : 'unauthorized', `"${path}" lacks a value`, {
        operation: name,
      });
    }
    value = await send(
      { method, path: address, headers: filledAll(headers, holes), body: bodyOf(body, holes) },
      method === 'GET' ? undefined : key,
    );
  }
  const here = { value };
  if (!lists.includes(name)) return decode(objectOf(fields, { here, search }));
  const items = itemsAt(list, here)?.map((item) => objectOf(fields, { here: item, search }));
  return decode({ items, nextCursor: next() });

  function next(): string | undefined {
    if (paging?.at !== undefined) return valueOf({ at: paging.at, to: 'text' }, { here }) as string | undefined;
    if (paging?.first === undefined || !items?.length) return undefined;
    const last = paging.last === undefined ? undefined : valueOf(paging.last, { here });
    const isMore = last === undefined ? items.length >= Number(params['limit'] ?? Infinity) : page < Number(last);
    return isMore ? String(page + 1) : undefined;
  }
}
