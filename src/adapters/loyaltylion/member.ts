import { at, fields, items, money, number, text, type Fields } from '../wire/reading.js';
import { currency } from './currency.js';

const isOf = (state: string) => (row: Fields) => row['state'] === state && (number(row['points']) ?? 0) > 0;
const byDate = (name: string) => (a: Fields, b: Fields) => (String(a[name]) < String(b[name]) ? 1 : -1);

/** What is told of pending points row by row, and the rest in one sum. Rows that say more than the sum are not believed. */
function pendingOf(total: number, history: readonly Fields[]) {
  const rows = history
    .filter(isOf('pending'))
    .map(({ points, points_will_approve_at: availableAt }) => ({ amount: number(points) ?? 0, availableAt }));
  const rest = total - rows.reduce((sum, { amount }) => sum + amount, 0);
  if (rest < 0) return [{ amount: total }];
  return [...rows, ...(rest ? [{ amount: rest }] : [])];
}

/** A row says what was earned, not what is left of it. What expires first is spent first: what is left is of the latest. */
function expiringOf(balance: number, history: readonly Fields[]) {
  const rows = history
    .filter((row) => isOf('approved')(row) && row['points_will_expire_at'])
    .sort(byDate('points_will_expire_at'));
  let left = balance;
  return rows
    .map(({ points, points_will_expire_at: expiresAt }) => {
      const amount = Math.max(0, Math.min(number(points) ?? 0, left));
      left -= amount;
      return { amount, expiresAt };
    })
    .filter(({ amount }) => amount)
    .reverse();
}

function tierOf({ tier_id, started_at, expires_at, progress }: Fields, code: unknown) {
  const { kind, upgrade_tier_id, forecasted_tier_id, ...more } = fields(progress);
  const metric = kind === 'spend' ? 'spend' : 'points';
  const amountOf = (value: unknown) => (metric === 'spend' ? money(at(value, 'amount'), code)?.amount : number(value));
  const totals = fields(more[`tier_${metric}`]);
  const now = amountOf(totals['now']);
  const way = (current: number | undefined, missing: unknown) => {
    const more = amountOf(missing);
    if (current === undefined || more === undefined) return undefined;
    return [
      { metric, current, target: current + more, ...(metric === 'spend' && { currency: String(code).toUpperCase() }) },
    ];
  };
  const up = way(now, more[`${metric}_needed_for_upgrade`]);
  const same = way(amountOf(totals['at_expiration']) ?? now, more[`${metric}_needed_for_renewal`]);
  const forecast = text(forecasted_tier_id);
  return {
    tierId: text(tier_id),
    since: started_at,
    until: expires_at,
    next: up && upgrade_tier_id ? { tierId: text(upgrade_tier_id), anyOf: up } : undefined,
    keep: same && expires_at ? { anyOf: same, by: expires_at } : undefined,
    forecast: forecast && expires_at ? { tierId: forecast, at: expires_at } : undefined,
  };
}

export function member(body: unknown): unknown {
  const { customer, currency: code } = fields(body);
  const { merchant_id, first_name, state, enrolled_at, ...more } = fields(customer);
  const { points_approved: amount, points_pending, points_spent, tier_membership } = more;
  const history = items(more['history']);
  const balance = number(amount) ?? 0;
  const pending = number(points_pending) ?? 0;
  return {
    id: text(merchant_id),
    givenName: first_name,
    status: /^(enrolled|guest|blocked)$/.test(String(state)) ? state : 'pending',
    enrolledAt: enrolled_at,
    balances:
      state === 'enrolled'
        ? [
            {
              ...{ currency, amount, asOf: new Date().toISOString() },
              pending: pending > 0 ? pendingOf(pending, history) : undefined,
              expiring: expiringOf(balance, history),
              lifetime: balance + (number(points_spent) ?? NaN) || undefined,
            },
          ]
        : [],
    tier: tier_membership ? tierOf(fields(tier_membership), code) : undefined,
  };
}
