import type { Adapter } from '../client/adapter.js';
import type { Exchanges } from '../client/endpoint.js';
import { LoyaltyError } from '../domain/errors.js';
import { ask, type Asking, type Params } from './mapping/asking.js';
import { at } from './mapping/pointer.js';
import type { MappingSpec, OperationSpec } from './mapping/spec.js';
import { each, filled } from './mapping/template.js';
import { itemsAt, valueOf } from './mapping/value.js';
import type { ReachOptions } from './reach.js';

export type { Conversion, FieldSpec, MappingSpec, OperationSpec, PagingSpec, ValueSpec } from './mapping/spec.js';

const names =
  'program.get referral.get rewards.list tiers transactions.list redemptions.list responses.submit redemptions.find feedback.submit redemptions.create earnings.estimate earning-rules.list redemptions.preview cases.list redemptions.cancel surveys.due member.get';

/**
 * Headers that may hold a secret of the shop's: none of the mapping's own has the member's token, or one that is not known to
 * be harmless has it not.
 */
const secret =
  /^\[[[{](?!.*\{token\})|"(?!(accept(-\w+)?|content-type|x-requested-with|[^"]*version)":)[^"]*":(?!\{|"[^"]*\{token\})/i;

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
 * A header that has not `{token}` in it may hold a secret of the shop's, whether it stands beside one that has or in an
 * operation: then the adapter runs on a server alone, behind `createLoyaltyFetch`, and `createLoyaltyClient` refuses it. What
 * is accepted, the type of the content, a version and `x-requested-with` are known to be none. Of a key that everybody may
 * know say so in code: `{ ...mapping(spec), runsIn: 'browser' }`. Headers of which none has `{token}` prove the shop and not
 * the member, so they belong on a server, too. A secret in a query or a body is not found but by its name, as `api_key`, and the
 * console warns of it: it belongs on a server as well.
 */
export function mapping(spec: MappingSpec, { fetch }: Pick<ReachOptions, 'fetch'> = {}): Adapter {
  // It may have come as JSON: nothing in it is sure.
  const given = Object(spec) as Partial<MappingSpec>;
  const { name: own = 'mapping', baseUrl, headers, errors, capabilities, operations } = given;
  const has: Readonly<Record<string, unknown>> = {
    tiers: (operations?.['member.get'] as Partial<OperationSpec> | null)?.fields?.['tier'],
    ...operations,
  };

  const check = async () => (await import('./mapping/check.js')).refuseWrong(spec);
  const { document, location } = globalThis as Partial<typeof globalThis>;
  const ready = /\.[a-z]/.test(location?.hostname as string) || check();
  // Whoever asks hears of it; here nobody waits.
  void (ready as Partial<Promise<void>>).catch?.(console.warn);

  const moreFor = async (name: string, of: unknown): Promise<Asking> => {
    const text = name + JSON.stringify(of);
    return /^(?!\w+\.get)|"(method|body|headers|money|scale|jmespath)"|"to":"[bmns]/.test(text)
      ? (await import('./mapping/rare.js')).rareOf(name, text, given, endpoints, at, itemsAt, filled, each)
      : {};
  };

  const endpoints = {
    ...each(operations, (of, name) => ({
      name,
      async run(params: Params = {}, exchanges: Exchanges): Promise<unknown> {
        try {
          await ready;
          // All that the answer is read with is there before anything is sent: nothing is spent for what could not be read.
          const more = await moreFor(name, of);
          return (await more.agreed?.(params, exchanges)) ?? (await ask(name, of, params, exchanges, more));
        } catch (error) {
          if (!(error instanceof LoyaltyError)) await check();
          throw error;
        }
      },
    })),
  } as Adapter['endpoints'];

  return {
    name: own,
    runsIn: secret.test(JSON.stringify([headers, each(operations, (of: Partial<OperationSpec> | null) => of?.headers)]))
      ? 'server'
      : 'browser',
    capabilities: {
      idempotency: 'none',
      redeemStatus: 'redemptions.find' in has,
      responseIdempotency: false,
      ...capabilities,
      lacks: names.split(' ').filter((name) => !has[name]),
    },
    endpoints,
    baseUrl,
    ...(baseUrl &&
      // The client's own way is enough for a page that sends the token as most do.
      (headers || errors || fetch || !document) && {
        reach: (caller) => async (request, signal) =>
          (await import('./mapping/way.js')).wayTo(
            given,
            fetch,
            caller,
            filled,
            each,
            valueOf,
            moreFor,
          )(request, signal),
      }),
  };
}
