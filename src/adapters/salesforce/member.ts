import { idOf } from '../wire/ids.js';
import { instant } from '../wire/instant.js';
import { at, fields, items, points, text, type Fields } from '../wire/reading.js';
import { codeOf, currencyOf, ladderOf, qualifyingOf, type SalesforceProgramme } from './programme.js';

/** What a currency of the member is called: where the program's name for it is missing, the record has the same. */
const nameOf = ({ loyaltyProgramCurrencyName: program, loyaltyMemberCurrencyName: own }: Fields) =>
  text(program ?? own);

/** The points of one currency; undefined where the member has none of it. */
export const balanceOf = (profile: unknown, currency: string): number | undefined =>
  points(items(at(profile, 'memberCurrencies')).find((one) => nameOf(one) === currency)?.['pointsBalance']);

/** `expirablePoints` says what may expire, and never when: nobody is shown it. */
function balances(profile: unknown, programme: SalesforceProgramme, asOf: string) {
  const wanted = new Set([currencyOf(programme), qualifyingOf(programme)]);
  const all = items(at(profile, 'memberCurrencies'));
  return [...wanted].flatMap((currency) =>
    all
      .filter((one) => nameOf(one) === currency)
      .map(({ pointsBalance, escrowPointsBalance, totalPointsAccrued }) => {
        const pending = points(escrowPointsBalance) ?? 0;
        return {
          ...{
            currency: codeOf(currency, programme),
            amount: points(pointsBalance),
            lifetime: points(totalPointsAccrued),
            asOf,
          },
          pending: pending > 0 ? [{ amount: pending }] : undefined,
        };
      }),
  );
}

function tierOf(profile: unknown, programme: SalesforceProgramme) {
  const { tierGroup } = programme;
  const mine = items(at(profile, 'memberTiers')).find((one) => !tierGroup || one['tierGroupName'] === tierGroup);
  if (!mine) return undefined;
  const current = balanceOf(profile, qualifyingOf(programme)) ?? 0;
  const ladder = ladderOf(programme);
  const place = ladder.findIndex(({ name }) => name === mine['loyaltyMemberTierName']);
  // A tier that nobody described stands nowhere on the ladder.
  const above = place < 0 ? undefined : ladder[place + 1];
  return {
    ...{ tierId: idOf(mine['loyaltyMemberTierName']), since: instant(mine['tierEffectiveDate']) },
    until: instant(mine['tierExpirationDate']),
    next: above && {
      tierId: idOf(above.name),
      anyOf: [
        { metric: 'points', current, target: above.points, currency: codeOf(qualifyingOf(programme), programme) },
      ],
    },
  };
}

const states = { Active: 'enrolled', Inactive: 'blocked', Suspended: 'blocked' };

export function member(profile: unknown, programme: SalesforceProgramme): unknown {
  const { membershipNumber, memberStatus, enrollmentDate, associatedContact } = fields(profile);
  return {
    ...{
      id: idOf(membershipNumber),
      givenName: at(associatedContact, 'firstName'),
      enrolledAt: instant(enrollmentDate),
    },
    status: fields(states)[String(memberStatus)] ?? 'pending',
    balances: balances(profile, programme, new Date().toISOString()),
    tier: tierOf(profile, programme),
  };
}
