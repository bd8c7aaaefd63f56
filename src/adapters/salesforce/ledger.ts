import { at, items, points, text } from '../wire/reading.js';
import { shown, type Place } from './pages.js';

const types: readonly (readonly [string, RegExp])[] = [
  ['earn', /accrual|enrol/i],
  ['refund', /cancel|refund|return/i],
  ['spend', /redemption/i],
  ['expire', /expir/i],
  ['transfer', /transfer/i],
];

/** A journal is a transaction in each currency that it changed: one that changed none is no line. */
export function transactions(body: unknown, place: Place, limit: number): unknown {
  const journals = at(body, 'transactionJournals');
  if (!Array.isArray(journals)) return undefined;
  const lines = items(journals).flatMap(({ transactionJournalId, journalTypeName, journalSubTypeName, ...journal }) =>
    items(journal['pointsChange']).map(({ changeInPoints, loyaltyMemberCurrency: currency }) => ({
      ...{ id: `${String(transactionJournalId)}/${String(currency)}`, currency, occurredAt: journal['activityDate'] },
      type: types.find(([, pattern]) => pattern.test(String(journalTypeName)))?.[0] ?? 'adjust',
      ...{ amount: points(changeInPoints), status: 'approved' },
      description: text(journalSubTypeName) ?? journalTypeName,
    })),
  );
  return shown(lines, journals, place, limit);
}
