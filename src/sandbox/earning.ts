import type { CartLine, Referral } from '../domain/earning.js';
import { ok, Refusal } from './answer.js';
import { fieldsOf, type Route } from './call.js';
import { codeOf } from './code.js';
import { boughtWith, earnedFor, offeredRules, referralOf, ruleFor } from './earning-rules.js';
import { asActiveMember } from './keyed.js';

export const listEarningRules: Route = ({ programme, member, ledger, now }) =>
  ok({ items: offeredRules(programme).map((rule) => ruleFor(rule, member?.status, ledger, now())) });

export const getReferral: Route = asActiveMember(({ programme, member }) => {
  const referral: Referral = referralOf(programme, codeOf(`${programme.program.id} ${member?.id ?? ''}`, 1));
  return ok(referral);
});

/** What an order of this cart would earn; a guest is told what a member would. */
export const estimateEarnings: Route = ({ programme, member }, call) => {
  const bought = boughtWith(programme, linesOf(fieldsOf(call)['lines']));
  if (!bought) throw new Refusal('invalid-request', 'The programme cannot count this cart');
  const rates = (member?.status ?? 'enrolled') === 'enrolled' ? programme.rules.earn : [];
  return ok({ items: earnedFor(rates, bought).filter(({ amount }) => amount > 0) });
};

const isWhole = (value: unknown, least: number): boolean => Number.isSafeInteger(value) && (value as number) >= least;

function linesOf(lines: unknown): readonly CartLine[] {
  if (!Array.isArray(lines)) throw new Refusal('invalid-request', 'lines must be a list');
  for (const line of lines as readonly Partial<CartLine>[]) {
    const right = typeof line.id === 'string' && isWhole(line.quantity, 1) && isWhole(line.total?.amount, 0);
    if (!right) throw new Refusal('invalid-request', 'A line needs id, quantity and total');
  }
  return lines as readonly CartLine[];
}
