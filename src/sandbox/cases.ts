import type { Attachment } from '../domain/attachments.js';
import type { Case, FeedbackKind } from '../domain/feedback.js';
import { day } from '../domain/instant.js';
import { created, ok, Refusal } from './answer.js';
import { fieldsOf, pageOf, textOf, type Call, type Route } from './call.js';
import { iso } from './history.js';
import { keyed } from './keyed.js';
import { asMember } from './shop.js';

const kinds: ReadonlySet<string> = new Set<FeedbackKind>(['complaint', 'problem', 'idea', 'praise', 'question']);

export const createFeedback: Route = keyed('feedback.create', (shop, call) => {
  const fields = fieldsOf(call);
  const kind = textOf(fields, 'kind');
  const text = textOf(fields, 'message');
  if (!kinds.has(kind)) throw new Refusal('invalid-request', 'No such kind');

  const attachments = attachmentsOf(fields['attachments'], call);
  const now = shop.now();
  const count = shop.cases.length + 1;
  const opened: Case = {
    id: `c-${count}`,
    number: `C-${new Date(now).getUTCFullYear()}-${String(count).padStart(6, '0')}`,
    kind: kind as FeedbackKind,
    status: 'received',
    promisedAt: iso(afterWorkingDays(now, shop.programme.rules.answerDays)),
    messages: [{ from: 'member', text, at: iso(now) }],
    ...(attachments.length > 0 && { attachments }),
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

/** What the message says of its files; they must be the files that came. @throws Refusal 400 */
function attachmentsOf(named: unknown, { files }: Call): readonly Attachment[] {
  const list = (Array.isArray(named) ? named : []) as readonly Attachment[];
  if (list.length === files.length && list.every(({ size }, place) => size === files[place]?.size)) return list;
  throw new Refusal('invalid-request', 'attachments must name each of files');
}

/** The same time of day, so many working days later; Saturday and Sunday of UTC are none. */
function afterWorkingDays(time: number, days: number): number {
  let at = time;
  for (let left = days; left > 0;) {
    at += day;
    if (![0, 6].includes(new Date(at).getUTCDay())) left -= 1;
  }
  return at;
}
