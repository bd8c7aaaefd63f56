import { instant } from '../wire/instant.js';
import { at, items, points, text } from '../wire/reading.js';
import { shown, type Place } from './pages.js';
import { codeOf, type SalesforceProgramme } from './programme.js';

const types: readonly (readonly [string, RegExp])[] = [
  ['earn', /accrual|enrol/i],
  ['refund', /cancel|refund|return/i],
  ['spend', /redemption/i],
  ['expire', /expir/i],
  ['transfer', /transfer/i],
];

/** A journal is a transaction in each currency that it changed: one that changed none of the programme's is no line. */
export function transactions(body: unknown, programme: SalesforceProgramme, place: Place, limit: number): unknown {
  const journals = at(body, 'transactionJournals');
  if (!Array.isArray(journals)) return undefined;
  const lines = items(journals).flatMap(({ transactionJournalId, journalTypeName, journalSubTypeName, ...journal }) =>
    items(journal['pointsChange']).flatMap(({ changeInPoints, loyaltyMemberCurrency }) => {
      const currency = codeOf(loyaltyMemberCurrency, programme);
      if (currency === undefined) return [];
      return {
        ...{
          id: `${String(transactionJournalId)}:${currency}`,
          currency,
          occurredAt: instant(journal['activityDate']),
        },
        type: types.find(([, pattern]) => pattern.test(String(journalTypeName)))?.[0] ?? 'adjust',
        ...{ amount: points(changeInPoints), status: 'approved' },
        description: text(journalSubTypeName) ?? journalTypeName,
      };
    }),
  );
  return shown(lines, journals, place, limit);
}
