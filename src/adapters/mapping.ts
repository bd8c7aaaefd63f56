import { contractCapabilities, type Adapter } from '../client/adapter.js';
import type { Caller, Exchanges, Sequence } from '../client/endpoint.js';
import { fetchTransport } from '../client/transport/fetch-transport.js';
import { LoyaltyError, type LoyaltyErrorCode } from '../domain/errors.js';
import { at } from './mapping/pointer.js';
import type { MappingSpec, OperationSpec, PagingSpec } from './mapping/spec.js';
import { addressOf, each, filledIn, type Holes } from './mapping/template.js';
import { itemsAt, numberOf, valueOf } from './mapping/value.js';
import type { ReachOptions } from './reach.js';

export type { Conversion, FieldSpec, MappingSpec, OperationSpec, PagingSpec, ValueSpec } from './mapping/spec.js';

const names =
  'program.get member.get rewards.list redemptions.preview redemptions.create redemptions.find redemptions.list redemptions.cancel transactions.list earning-rules.list referral.get earnings.estimate surveys.due responses.submit feedback.submit cases.list';

/** Those that answer with a list. */
const isList = /list|find|estimate|due/;

type Params = Readonly<Record<string, unknown>>;

/**
 * A shop's own API, whatever it looks like, described as data and without code: where each operation is asked, and where in
 * its answer each field of the contract stands.
 *
 * A mistake is named in the console with its field and its pointer, and every call is refused with the code
 * `invalid-configuration`: at once on a server and on a developer's own machine, elsewhere as soon as an answer cannot be
 * read, so that no shopper downloads what looks for mistakes.
 */
export function mapping(spec: MappingSpec, { fetch }: Pick<ReachOptions, 'fetch'> = {}): Adapter {
  // It may have come as JSON: nothing in it is sure.
  const {
    name: itsName = 'mapping',
    operations = {},
    headers,
    baseUrl,
    capabilities,
    errors,
  } = (spec ?? {}) as Partial<MappingSpec>;
  const lacks = names.split(' ').filter((name) => !Object.hasOwn(operations, name));
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- nor is this
  if (!operations['member.get']?.fields?.['tier']) lacks.push('tiers');

  const check = async () => (await import('./mapping/check.js')).refuseWrong(spec);
  const { location } = globalThis as { readonly location?: Location };
  const ready = /\.[a-z]/i.test(location?.hostname ?? '') ? undefined : check();
  // Whoever asks hears of it; here nobody waits.
  ready?.catch((error: unknown) => console.warn('loyalty-elements:', (error as Error).message));

  const answering = (name: string, operation: OperationSpec): Sequence<Params | undefined, unknown> => ({
    name,
    async run(params, exchanges) {
      try {
        await ready;
        return await ask(name, operation, params ?? {}, exchanges);
      } catch (error) {
        if (!(error instanceof LoyaltyError)) await check();
        throw error;
      }
    },
  });

  async function ask(operation: string, of: OperationSpec, params: Params, exchanges: Exchanges): Promise<unknown> {
    const { caller, key, decode } = exchanges;
    const { method = 'GET', path, query, headers: own, body, items = '', paging = {}, fields } = of;
    const page = Number(params['cursor'] ?? paging.first ?? 0);
    const holes: Holes = { ...params, caller: caller?.id, key: key ?? params['idempotencyKey'], page, offset: page };
    let value: unknown;
    if (path !== undefined) {
      const address = addressOf(path, query, holes);
      if (address === undefined) {
        const code: LoyaltyErrorCode = caller ? 'invalid-configuration' : 'unauthorized';
        throw new LoyaltyError(code, `"${path}" lacks a value, or leads elsewhere`, { operation });
      }
      const request = { method, path: address, headers: filledIn(own, holes) as Record<string, string> };
      value = await exchanges.send({ ...request, body: filledIn(body, holes) }, method === 'GET' ? undefined : key);
    }
    const search = /"jmespath":/.test(JSON.stringify(of)) ? (await import('./mapping/jmespath.js')).search : undefined;
    const here = { value };
    if (!isList.test(operation)) return decode(each(fields, (field) => valueOf(field, here, search)));
    const list = itemsAt(items, here);
    return decode({
      items: list?.map((item) => each(fields, (field) => valueOf(field, item, search))),
      nextCursor: nextOf(paging, value, page, list?.length ?? 0, params['limit']),
    });
  }

  const reach =
    (address: string): Adapter['reach'] =>
    (caller) =>
    async (request, signal) => {
      const more = headersFor(caller);
      const way =
        fetch || !('document' in globalThis)
          ? (await import('./reach.js')).reachOf({ baseUrl: address, headersFor: () => more, fetch })(caller)
          : fetchTransport(address, caller ? 'omit' : 'same-origin');
      const response = await way({ ...request, headers: { ...request.headers, ...more } }, signal);
      // What a token or a rest would help against is said by the status.
      return errors && /^4(?!01|29)/.test(`${response.status}`)
        ? { ...response, body: { type: valueOf(errors, { value: response.body }) } }
        : response;
    };

  const headersFor = (caller: Caller | null) => ({
    ...(caller?.token !== undefined &&
      !JSON.stringify(headers ?? {}).includes('{token}') && { authorization: `Bearer ${caller.token}` }),
    ...(filledIn(headers, { token: caller?.token, caller: caller?.id }) as Record<string, string> | undefined),
  });

  return {
    name: itsName,
    runsIn: 'browser',
    capabilities: {
      ...contractCapabilities,
      idempotency: 'none',
      redeemStatus: !lacks.includes('redemptions.find'),
      responseIdempotency: false,
      ...capabilities,
      lacks,
    },
    endpoints: Object.fromEntries(
      Object.entries(operations).map(([name, operation]) => [name, answering(name, operation)]),
    ),
    ...(baseUrl !== undefined && { baseUrl, reach: reach(baseUrl) }),
  };
}

/** What the next page is asked by. */
function nextOf(
  { at: cursor, first, last, offset, total }: PagingSpec,
  value: unknown,
  page: number,
  count: number,
  limit: unknown,
): string | undefined {
  if (cursor !== undefined) return valueOf({ at: cursor, to: 'text' }, { value }) as string | undefined;
  if (!count || !(offset || first !== undefined)) return undefined;
  const next = page + (offset ? count : 1);
  const end = numberOf(at((offset ? total : last) ?? '', { value }));
  const isMore = end === undefined ? count >= Number(limit) : offset ? next < end : next <= end;
  return isMore ? `${next}` : undefined;
}
