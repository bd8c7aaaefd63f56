import type { Adapter } from '../client/adapter.js';
import type { Caller, Exchanges } from '../client/endpoint.js';
import { LoyaltyError } from '../domain/errors.js';
import { ask } from './mapping/asking.js';
import type { MappingSpec, OperationSpec } from './mapping/spec.js';
import { filledIn } from './mapping/template.js';
import { valueOf } from './mapping/value.js';
import type { ReachOptions } from './reach.js';
import { serverOnly } from './wire/server-only.js';

export type { Conversion, FieldSpec, MappingSpec, OperationSpec, PagingSpec, ValueSpec } from './mapping/spec.js';

const names =
  'program.get member.get rewards.list redemptions.preview redemptions.create redemptions.find redemptions.list redemptions.cancel transactions.list earning-rules.list referral.get earnings.estimate surveys.due responses.submit feedback.submit cases.list';

type Texts = Readonly<Record<string, string>>;
type Params = Readonly<Record<string, unknown>>;

/**
 * A shop's own API, whatever it looks like, described as data and without code: where each operation is asked, and where in
 * its answer each field of the contract stands.
 *
 * A mistake is named in the console with its field and its pointer, and every call is refused with the code
 * `invalid-configuration`: at once on a server and on a developer's own machine, elsewhere as soon as an answer cannot be
 * read, so that no shopper downloads what looks for mistakes.
 *
 * Where `headers` are given and none of them has a `{token}`, they prove the shop and not the member: then it runs on a
 * server alone, behind `createLoyaltyFetch`.
 *
 * @throws LoyaltyError `invalid-configuration` in a window, for such headers.
 */
export function mapping(spec: MappingSpec, { fetch }: Pick<ReachOptions, 'fetch'> = {}): Adapter {
  // It may have come as JSON: nothing in it is sure.
  const given = Object(spec) as Partial<MappingSpec>;
  const { baseUrl, headers, errors } = given;
  const operations = Object(given.operations) as Readonly<Record<string, Partial<OperationSpec> | null>>;
  const isSecret = headers && !/\{token\}/.test(JSON.stringify(headers));
  if (isSecret) serverOnly(given.name ?? 'mapping');
  const lacks = names.split(' ').filter((each) => !operations[each]);
  if (!operations['member.get']?.fields?.['tier']) lacks.push('tiers');

  const check = async () => (await import('./mapping/check.js')).refuseWrong(spec);
  const isPublic = /\.[a-z]/i.test((globalThis as { readonly location?: Location }).location?.hostname ?? '');
  const ready = isPublic ? undefined : check();
  // Whoever asks hears of it; here nobody waits.
  ready?.catch(console.warn);

  const slugOf = (body: unknown) => errors && valueOf(errors, [body]);
  const headersFor = (caller: Caller | null) =>
    filledIn(headers ?? { authorization: 'Bearer {token}' }, { token: caller?.token, caller: caller?.id }) as Texts;

  const endpoint = (name: string) => ({
    name,
    async run(params: Params | undefined, exchanges: Exchanges) {
      try {
        await ready;
        return await ask(name, operations[name] as OperationSpec, { ...params }, exchanges);
      } catch (error) {
        if (!(error instanceof LoyaltyError)) await check();
        throw error;
      }
    },
  });

  return {
    name: given.name ?? 'mapping',
    runsIn: isSecret ? 'server' : 'browser',
    capabilities: {
      idempotency: 'none',
      redeemStatus: 'redemptions.find' in operations,
      responseIdempotency: false,
      ...given.capabilities,
      lacks,
    },
    endpoints: Object.fromEntries(Object.keys(operations).map((name) => [name, endpoint(name)])),
    baseUrl,
    ...(baseUrl &&
      // The client's own way is enough for a page that sends the token as most do.
      (headers || errors || fetch || !('document' in globalThis)) && {
        reach: (caller) => async (request, signal) => {
          const { wayTo } = await import('./mapping/way.js');
          return wayTo({ baseUrl, headersFor, slugOf, fetch })(caller)(request, signal);
        },
      }),
  };
}
