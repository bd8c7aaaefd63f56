import type { Adapter } from '../client/adapter.js';
import type { Exchanges } from '../client/endpoint.js';
import { LoyaltyError } from '../domain/errors.js';
import { ask } from './mapping/asking.js';
import type { MappingSpec, OperationSpec } from './mapping/spec.js';
import type { ReachOptions } from './reach.js';
import { serverOnly } from './wire/server-only.js';

export type { Conversion, FieldSpec, MappingSpec, OperationSpec, PagingSpec, ValueSpec } from './mapping/spec.js';

const names =
  'program.get member.get rewards.list redemptions.preview redemptions.create redemptions.find redemptions.list redemptions.cancel transactions.list earning-rules.list referral.get earnings.estimate surveys.due responses.submit feedback.submit cases.list';

type Params = Readonly<Record<string, unknown>>;

/**
 * A shop's own API, whatever it looks like, described as data and without code: where each operation is asked, and where in
 * its answer each field of the contract stands.
 *
 * A mistake is named in the console with its field and its pointer, and every call is refused with the code
 * `invalid-configuration`: at once on a server and on a developer's own machine, elsewhere as soon as an answer cannot be
 * read, so that no shopper downloads what looks for mistakes.
 *
 * Before a redemption `rewards.list` is read once more, and one whose reward has another fixed cost by now than the member
 * agreed to is refused with `cost-changed`. It is left to the API, which is told `{amount}`, where there is no such list,
 * where the reward is not in it, and where the API knows keys and no `redemptions.find`: it alone can say then whether the
 * wish has come true before.
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

  const { idempotency = 'none' } = given.capabilities ?? {};
  const canLook = idempotency === 'none' || operations['redemptions.find'];

  const endpoint = (name: string) => ({
    name,
    async run(params: Params | undefined, exchanges: Exchanges) {
      try {
        await ready;
        const { amount, rewardId } = params ?? {};
        // An API that knows keys alone might be asked for what it has done already.
        if (name === 'redemptions.create' && typeof amount === 'number' && operations['rewards.list'] && canLook) {
          const { agreedOn } = await import('./mapping/agreed.js');
          const before = await agreedOn(operations, rewardId, amount, exchanges);
          if (before !== undefined) return before;
        }
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
        reach: (caller) => async (request, signal) =>
          (await import('./mapping/way.js')).wayTo(given, baseUrl, fetch)(caller)(request, signal),
      }),
  };
}
