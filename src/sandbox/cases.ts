import type { Case, FeedbackKind } from '../domain/feedback.js';
import { day } from '../domain/instant.js';
import { created, ok, Refusal } from './answer.js';
import { fieldsOf, pageOf, textOf, type Route } from './call.js';
import { iso } from './history.js';
import { keyed } from './keyed.js';
import { asMember } from './shop.js';

const kinds: ReadonlySet<string> = new Set<FeedbackKind>(['complaint', 'problem', 'idea', 'praise', 'question']);

export const createFeedback: Route = keyed('feedback.create', (shop, call) => {
  const fields = fieldsOf(call);
  const kind = textOf(fields, 'kind');
  const text = textOf(fields, 'message');
  if (!kinds.has(kind)) throw new Refusal('invalid-request', 'No such kind');

  const now = shop.now();
  const count = shop.cases.length + 1;
  const opened: Case = {
    id: `c-${count}`,
    number: `C-${new Date(now).getUTCFullYear()}-${String(count).padStart(6, '0')}`,
    kind: kind as FeedbackKind,
    status: 'received',
    promisedAt: iso(afterWorkingDays(now, shop.programme.rules.answerDays)),
    messages: [{ from: 'member', text, at: iso(now) }],
  };
  shop.cases.push(opened);
  return created(opened);
});

export const listCases: Route = (shop, { query }) => {
  asMember(shop);
  return ok(pageOf(shop.cases.toReversed(), query));
};

export const getCase: Route = (shop, { id }) => {
  asMember(shop);
  const found = shop.cases.find((each) => each.id === id);
  if (!found) throw new Refusal('not-found', 'No such case');
  return ok(found);
};

/** The same time of day, so many working days later; Saturday and Sunday of UTC are none. */
function afterWorkingDays(time: number, days: number): number {
  let at = time;
  for (let left = days; left > 0;) {
    at += day;
    if (![0, 6].includes(new Date(at).getUTCDay())) left -= 1;
  }
  return at;
}
