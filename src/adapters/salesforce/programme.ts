import type { Money } from '../../domain/money.js';
import type { RewardKind } from '../../domain/rewards.js';
import { idOf } from '../wire/ids.js';

/** A reward as its merchant knows it: a voucher definition, and what it costs. */
export interface SalesforceReward {
  /** Letters, digits and `_ . : ~ -`. */
  readonly id: string;
  readonly name: string;
  readonly description?: string | undefined;
  readonly imageUrl?: string | undefined;
  readonly terms?: string | undefined;
  /** Default `gift`. */
  readonly kind?: RewardKind | undefined;
  readonly points: number;
  readonly value?: Money | undefined;
  /** The name of the voucher definition. By it a voucher is known as this reward's. */
  readonly voucherDefinition: string;
}

/** A programme as its merchant knows it: the Connect API tells of members, not of programmes. */
export interface SalesforceProgramme {
  /** The loyalty program's name in Salesforce, which is part of each address. */
  readonly programName: string;
  /** What members read. Default: the program's name. */
  readonly title?: string | undefined;
  /** The program currency that is spent, under its name in Salesforce. Default `Reward Points`. */
  readonly currency?: string | undefined;
  /** What its points are called. Default: `{one: 'point', other: 'points'}`. */
  readonly pointsName?: { readonly one: string; readonly other: string } | undefined;
  /** The program currency that tiers are reached with. Default: the one that is spent. */
  readonly qualifyingCurrency?: string | undefined;
  /** The tier group that counts, where a member has tiers of several. Default: the first one told. */
  readonly tierGroup?: string | undefined;
  /** Tiers under their names in Salesforce, and the qualifying points each begins with. */
  readonly tiers?: readonly { readonly name: string; readonly points: number; readonly benefits?: readonly string[] }[];
  /** The programme's time zone (IANA). Default `UTC`. */
  readonly timeZone?: string | undefined;
  /** What there is for points, which Salesforce tells in no list. Default: nothing. */
  readonly rewards?: readonly SalesforceReward[];
}

export const currencyOf = ({ currency = 'Reward Points' }: SalesforceProgramme): string => currency;
export const qualifyingOf = (programme: SalesforceProgramme): string =>
  programme.qualifyingCurrency ?? currencyOf(programme);

/** The code of what is spent. */
export const spent = 'points';

/** A currency's code, from its name in Salesforce; nothing for one that the programme does not know. */
export function codeOf(name: unknown, programme: SalesforceProgramme): string | undefined {
  if (name === currencyOf(programme)) return spent;
  return name === qualifyingOf(programme) ? 'tier-points' : undefined;
}

export const ladderOf = ({ tiers = [] }: SalesforceProgramme) => tiers.toSorted((a, b) => a.points - b.points);

export function program(programme: SalesforceProgramme): unknown {
  const { programName, title = programName, pointsName, timeZone = 'UTC' } = programme;
  const qualifying = qualifyingOf(programme);
  const code = codeOf(qualifying, programme);
  return {
    ...{ id: idOf(programName), name: title, timeZone, links: {} },
    currencies: [
      { code: spent, name: pointsName ?? { one: 'point', other: 'points' } },
      ...(code === spent ? [] : [{ code, name: { one: qualifying, other: qualifying } }]),
    ],
    tiers: ladderOf(programme).map(({ name, points: amount, benefits = [] }, rank) => ({
      ...{ id: idOf(name), name, rank, qualification: 'earned' },
      threshold: { anyOf: [{ metric: 'points', amount, currency: code }] },
      benefits: benefits.map((description, place) => ({ id: `${place + 1}`, description })),
    })),
  };
}
