import { expect } from 'chai';
import type { Page, Reward } from '../../src/domain/rewards.js';
import { programmes } from '../../src/sandbox/programmes.js';
import { scripts } from '../../src/sandbox/scenario.js';
import { checkedSandbox, type CheckedSandbox } from '../support/checked-sandbox.js';

const responseId = '0b7e9c1e-3a55-4a3c-9a38-0c6f4f2f5f10';
const feedback = { id: '5f1d7d5e-0a4c-4c1e-8c22-9d6a4f0b7a31', kind: 'idea', message: 'Open earlier.' };

const surveys = {
  'coffee-stars': 'coffee-relationship',
  'hotel-nights': 'hotel-stay',
  'department-store': 'store-relationship',
  'tour-operator': 'tour-relationship',
} as const;
const cheap = {
  'coffee-stars': 'farm-fund',
  'hotel-nights': 'forest',
  'department-store': 'school-books',
  'tour-operator': 'trail-fund',
} as const;

type Program = keyof typeof surveys;
type Step = (sandbox: CheckedSandbox, program: Program) => Promise<{ readonly status: number }>;

/** Every operation of the contract; `send` throws when a request or an answer breaks it. */
const operations: Readonly<Record<string, Step>> = {
  'program.get': ({ send }) => send('GET', '/program'),
  'member.get': ({ send }) => send('GET', '/member'),
  'rewards.list': ({ send }) => send('GET', '/rewards?limit=200'),
  'redemptions.preview': ({ send }, program) =>
    send('POST', '/redemptions/preview', { body: { rewardId: cheap[program] } }),
  'redemptions.create': ({ send }, program) =>
    send('POST', '/redemptions', { key: 'k-1', body: { rewardId: cheap[program] } }),
  'redemptions.list': ({ send }) => send('GET', '/redemptions?idempotencyKey=k-1'),
  'redemptions.cancel': ({ send }) => send('DELETE', '/redemptions/r-1'),
  'transactions.list': ({ send }) => send('GET', '/transactions?limit=5'),
  'earning-rules.list': ({ send }) => send('GET', '/earning-rules'),
  'referral.get': ({ send }) => send('GET', '/referral'),
  'earnings.estimate': ({ send }, program) => send('POST', '/earnings/estimate', { body: cartOf(program) }),
  'surveys.due': ({ send }) => send('GET', '/surveys/due'),
  'survey-responses.put': ({ send }, program) =>
    send('PUT', `/survey-responses/${responseId}`, { body: answer(program) }),
  'survey-results.get': ({ send }, program) => send('GET', `/survey-results/${surveys[program]}`),
  'feedback.create': ({ send }) => send('POST', '/feedback', { key: 'k-2', body: feedback }),
  'cases.list': ({ send }) => send('GET', '/cases'),
  'cases.get': ({ send }) => send('GET', '/cases/c-1'),
};

/** What guests may do is answered as for members; the rest is 401. */
const open = [
  'program.get',
  'rewards.list',
  'earning-rules.list',
  'earnings.estimate',
  'surveys.due',
  'survey-responses.put',
  'survey-results.get',
  'feedback.create',
];

/** The first status by scenario, where it is not 200 or 201. */
const others: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  guest: Object.fromEntries(Object.keys(operations).flatMap((name) => (open.includes(name) ? [] : [[name, 401]]))),
  // A new member has too few points; so there is nothing to cancel.
  new: { 'redemptions.preview': 422, 'redemptions.create': 422, 'redemptions.cancel': 404 },
  mid: { 'redemptions.cancel': 422 },
  'at-risk': { 'redemptions.cancel': 422 },
  pending: { 'referral.get': 403, 'redemptions.preview': 403, 'redemptions.create': 403, 'redemptions.cancel': 403 },
  slow: { 'redemptions.cancel': 422 },
  // Without a token there is no session that could have ended: that is in scenarios.test.ts.
  '401': { 'redemptions.cancel': 422 },
  '429': Object.fromEntries(Object.keys(operations).map((name) => [name, 429])),
  'out-of-stock': { 'redemptions.preview': 422, 'redemptions.create': 422, 'redemptions.cancel': 404 },
};

for (const program of Object.keys(surveys) as Program[]) {
  for (const scenario of Object.keys(scripts).filter((name) => name !== 'offline' && name !== 'malformed')) {
    describe(`sandbox ${program}/${scenario}`, () => {
      const sandbox = checkedSandbox({ scenario, program });
      for (const [name, run] of Object.entries(operations)) {
        it(`answers ${name} by the contract`, async () => {
          const { status } = await run(sandbox, program);
          const usual = name === 'redemptions.create' || name === 'feedback.create' ? 201 : 200;
          expect(status).to.equal(others[scenario]?.[name] ?? usual);
        });
      }
    });
  }

  it(`pages through all rewards of ${program}, each once`, async () => {
    const { send } = checkedSandbox({ program });
    const ids: string[] = [];
    for (let cursor: string | undefined = '0'; cursor !== undefined;) {
      const { body } = await send('GET', `/rewards?limit=7&cursor=${cursor}`);
      const page = body as Page<Reward>;
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(ids).to.have.length.above(19);
    expect(new Set(ids)).to.have.property('size', ids.length);
  });
}

describe('sandbox answers that may be kept', () => {
  for (const path of ['/program', '/member', '/rewards', '/earning-rules', '/surveys/due']) {
    it(`answers 304 to ${path} while nothing has changed`, async () => {
      const { send } = checkedSandbox();
      const etag = (await send('GET', path)).headers.get('ETag') ?? '';
      expect((await send('GET', path, { headers: { 'If-None-Match': etag } })).status).to.equal(304);
      expect((await send('GET', path, { headers: { 'If-None-Match': '"other"' } })).status).to.equal(200);
    });
  }

  it('has another ETag for the member after an order', async () => {
    const { send, order } = checkedSandbox();
    const before = (await send('GET', '/member')).headers.get('ETag');
    order('grinder');
    expect((await send('GET', '/member')).headers.get('ETag')).to.not.equal(before);
  });
});

function cartOf(program: Program) {
  const [product] = programmes.find((each) => each.program.id === program)?.products ?? [];
  return { lines: [{ id: product?.id, quantity: 2, total: product?.price }] };
}

function answer(program: Program) {
  return {
    ...{ id: responseId, surveyId: surveys[program], revision: 1, score: 9, state: 'complete', locale: 'en' },
    ...{ clientTime: '2026-03-11T10:00:00Z', elapsedMs: 900 },
  };
}
