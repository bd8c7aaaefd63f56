import { toDecimal } from '../domain/money.js';
import type { Currency } from '../domain/points.js';
import type { Program } from '../domain/program.js';
import { knownBenefits, ladder, type Requirement, type Tier } from '../domain/tiers.js';

const benefits = {
  points: 'https://schema.org/TierBenefitLoyaltyPoints',
  price: 'https://schema.org/TierBenefitLoyaltyPrice',
  returns: 'https://schema.org/TierBenefitLoyaltyReturns',
  shipping: 'https://schema.org/TierBenefitLoyaltyShipping',
} as const;

export type TierBenefit = keyof typeof benefits;

export interface JsonLdOptions {
  /** The shop's page about the programme. Default: the programme's link to join. */
  readonly url?: string;
  /** What the shop is called: it becomes the organisation that has the programme. */
  readonly organization?: { readonly name: string; readonly url?: string };
  /** What each tier has of the four benefits the vocabulary knows, by the tier's id. Default: points, where there are any. */
  readonly tierBenefits?: Readonly<Record<string, readonly TierBenefit[]>>;
  /** Points earned for each unit of the shop's currency, by the tier's id. */
  readonly pointsEarned?: Readonly<Record<string, number>>;
}

interface RequiredSpend {
  readonly '@type': 'MonetaryAmount';
  readonly currency: string;
  readonly value: number;
}

interface PointsEarned {
  readonly '@type': 'QuantitativeValue';
  readonly value: number;
  readonly unitText?: string;
}

export interface MemberProgramTierJsonLd {
  readonly '@type': 'MemberProgramTier';
  readonly '@id': string;
  readonly name: string;
  readonly description?: string;
  readonly hasTierBenefit?: readonly (typeof benefits)[TierBenefit][];
  readonly hasTierRequirement?: RequiredSpend | string;
  readonly membershipPointsEarned?: PointsEarned;
}

export interface MemberProgramJsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'MemberProgram';
  readonly name: string;
  readonly description?: string;
  readonly url?: string;
  readonly hostingOrganization?: { readonly '@type': 'Organization'; readonly name: string; readonly url?: string };
  readonly hasTiers: readonly MemberProgramTierJsonLd[];
}

/**
 * A programme as structured data of schema.org, for a page that describes it.
 *
 * It holds what is the same for everybody: nothing of a member, and no benefit that is a surprise.
 */
export function memberProgramJsonLd(program: Program, options: JsonLdOptions = {}): MemberProgramJsonLd {
  const { name, description, links, currencies, tiers } = program;
  const { url = links.join, organization } = options;
  return {
    '@context': 'https://schema.org',
    '@type': 'MemberProgram',
    name,
    ...(description && { description }),
    ...(url && { url }),
    ...(organization && { hostingOrganization: { '@type': 'Organization', ...organization } }),
    hasTiers: ladder(tiers).map((tier) => tierJsonLd(tier, currencies, url, options)),
  };
}

function tierJsonLd(
  tier: Tier,
  currencies: readonly Currency[],
  url: string | undefined,
  { tierBenefits = {}, pointsEarned = {} }: JsonLdOptions,
): MemberProgramTierJsonLd {
  const { id, name, threshold } = tier;
  const has = own(tierBenefits, id) ?? (currencies.length ? (['points'] as const) : []);
  const description = knownBenefits(tier, undefined)
    .map((benefit) => benefit.description)
    .join('; ');
  const requirement = threshold && requirementOf(threshold.anyOf, currencies);
  const value = own(pointsEarned, id);
  const unitText = currencies[0]?.name.other;
  return {
    '@type': 'MemberProgramTier',
    '@id': `${url?.replace(/#.*$/, '') ?? ''}#tier-${encodeURIComponent(id)}`,
    name,
    ...(description && { description }),
    ...(has.length && { hasTierBenefit: has.map((benefit) => benefits[benefit]) }),
    ...(requirement && { hasTierRequirement: requirement }),
    ...(value !== undefined && {
      membershipPointsEarned: { '@type': 'QuantitativeValue', value, ...(unitText && { unitText }) },
    }),
  };
}

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** One way to the tier that the vocabulary can say: money spent, else points; nothing for nights or orders, or where it is open to all. */
function requirementOf(
  ways: readonly Requirement[],
  currencies: readonly Currency[],
): RequiredSpend | string | undefined {
  if (ways.some(({ amount }) => amount <= 0)) return undefined;
  for (const { metric, amount, currency } of ways) {
    const value = metric === 'spend' && currency ? toDecimal({ amount, currency }) : '';
    if (currency && value) return { '@type': 'MonetaryAmount', currency, value: Number(value) };
  }
  const way = ways.find(({ metric }) => metric === 'points');
  const points = way && (currencies.find(({ code }) => code === way.currency) ?? currencies[0]);
  return points && `${way.amount / 10 ** points.decimalPlaces} ${points.name.other}`;
}

const unsafe = /[<>&\u2028\u2029]/g;

/** JSON that may stand in `<script type="application/ld+json">`, whatever the words in it: nothing in it ends the script. */
export function jsonLdText(data: object): string {
  return JSON.stringify(data).replace(unsafe, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
