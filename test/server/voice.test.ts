import { expect } from 'chai';
import type { Case, Feedback } from '../../src/domain/feedback.js';
import type { Page } from '../../src/domain/rewards.js';
import type { ResponseReceipt, Survey, SurveyResponse } from '../../src/domain/survey.js';
import { keyed, slugOf, start, startApi, type ProblemBody, type RunningApi } from './running-api.js';

const id = '0b7e9c1e-3a55-4a3c-9a38-0c6f4f2f5f10';
const answer: SurveyResponse = {
  id,
  surveyId: 'coffee-relationship',
  revision: 1,
  score: 9,
  state: 'partial',
  locale: 'en-GB',
  clientTime: '2026-03-02T09:00:20Z',
  elapsedMs: 1800,
  metadata: { page: '/thanks' },
};
const complaint: Feedback = { id, kind: 'complaint', message: 'My coffee was cold.', rating: 2 };

describe('the voice of the customer', () => {
  let api: RunningApi;
  beforeEach(async () => {
    api = await startApi();
  });
  afterEach(() => api.stop());

  const put = <T = ResponseReceipt>(changes: Partial<SurveyResponse>, as?: string) =>
    api.call<T>('PUT', `/survey-responses/${id}`, { ...(as && { as }), body: { ...answer, ...changes } });
  const stored = () => api.db.selectFrom('surveyResponses').selectAll().executeTakeFirstOrThrow();
  const send = <T = Case>(key: string, changes: Partial<Feedback> = {}, as?: string) =>
    api.call<T>('POST', '/feedback', { ...(as && { as }), headers: keyed(key), body: { ...complaint, ...changes } });

  it('keeps the highest revision of an answer, in whatever order they come', async () => {
    expect((await put({ revision: 2, comment: 'They know my order.' })).body).to.deep.equal({ id, revision: 2 });
    expect((await put({ revision: 1, score: 3 })).body).to.deep.equal({ id, revision: 2 });
    expect((await put({ revision: 2, score: 4 })).body).to.deep.equal({ id, revision: 2 });
    expect(await stored()).to.include({ revision: 2, score: 9, comment: 'They know my order.' });
    expect((await put({ revision: 3, state: 'complete', score: 10 })).body.revision).to.equal(3);
    expect(await stored()).to.include({ revision: 3, score: 10, comment: null, metadata: '{"page":"/thanks"}' });
  });

  it('asks of each trip beside the relationship, and each until it is answered', async () => {
    const who = { programme: 'tour-operator', as: 'tour-mid' };
    const due = async () =>
      (await api.call<Page<Survey>>('GET', '/surveys/due', who)).body.items.map(({ id: survey, type }) => [
        survey,
        type,
      ]);
    const all = [
      ['tour-relationship', 'nps'],
      ['trip-satisfaction', 'csat'],
      ['tour-booking', 'ces'],
      ['tour-inns', 'expectation'],
    ];
    expect(await due()).to.deep.equal(all);
    const body = { ...answer, surveyId: 'trip-satisfaction', score: 5, state: 'complete' };
    expect((await api.call('PUT', `/survey-responses/${id}`, { ...who, body })).status).to.equal(200);
    expect(await stored()).to.include({ programId: 'tour-operator', surveyId: 'trip-satisfaction', score: 5 });
    expect(await due()).to.deep.equal(all.filter(([survey]) => survey !== 'trip-satisfaction'));
  });

  it('promises a traveller an answer by the evening of the next working day', async () => {
    const { body } = await api.call<Case>('POST', '/feedback', {
      programme: 'tour-operator',
      as: 'tour-mid',
      headers: keyed('trip'),
      body: complaint,
    });
    expect(body.promisedAt).to.equal('2026-03-03T09:00:00.000Z');
  });

  it('ends with the highest revision when all come at once', async () => {
    const revisions = [4, 1, 7, 3, 7, 2, 6, 5];
    await Promise.all(revisions.map((revision) => put({ revision, score: revision })));
    expect(await stored()).to.include({ revision: 7, score: 7 });
  });

  it('does not let one member change the answer of another', async () => {
    await put({}, 'coffee-mid');
    for (const as of [undefined, 'coffee-top']) {
      expect(slugOf(await put<ProblemBody>({ revision: 2, score: 0 }, as))).to.equal('forbidden');
    }
    expect(await stored()).to.include({ revision: 1, score: 9, memberId: 'coffee-mid' });
  });

  const wrong: readonly (Partial<SurveyResponse> & { readonly status: number })[] = [
    { surveyId: 'no-such', status: 404 },
    { id: 'f3a1bd8e-6a06-4f8a-9a3c-2a1d3c4b5e6f', status: 400 },
    { score: 11, status: 400 },
    { revision: 0, status: 400 },
  ];
  for (const { status, ...changes } of wrong) {
    it(`refuses ${JSON.stringify(changes)} with ${status}`, async () => {
      expect((await put(changes)).status).to.equal(status);
    });
  }

  it('does not ask a member again who has just answered', async () => {
    const due = async (as?: string) =>
      (await api.call<Page<Survey>>('GET', '/surveys/due', { ...(as && { as }) })).body.items.map((each) => each.id);
    const others = ['coffee-visit', 'coffee-help', 'coffee-blend'];
    const all = ['coffee-relationship', ...others];
    expect(await due('coffee-mid')).to.deep.equal(all);
    await put({ state: 'complete' }, 'coffee-mid');
    expect(await due('coffee-mid')).to.deep.equal(others);
    expect(await due('coffee-top')).to.deep.equal(all);
    expect(await due()).to.deep.equal(all);
    api.setNow(new Date(start.getTime() + 91 * 86_400_000));
    expect(await due('coffee-mid')).to.deep.equal(all);
  });

  it('takes and sums up the numbers of each type, and refuses those of another', async () => {
    const none = { score: undefined };
    expect((await put({ ...none, surveyId: 'coffee-blend', expected: 5, perceived: 10 })).status).to.equal(200);
    expect(await stored()).to.include({ score: null, expected: 5, perceived: 10 });
    const { body } = await api.call('GET', '/survey-results/coffee-blend');
    expect(body).to.deep.include({ type: 'expectation', responses: 1, delighted: 1, median: 2 });
    for (const changes of [{ score: 6 }, { ...none, expected: 4 }]) {
      expect((await put({ surveyId: 'coffee-visit', revision: 2, ...changes })).status).to.equal(400);
    }
  });

  it('sums up scores without those that were declined', async () => {
    const results = () => api.call<{ readonly score?: number }>('GET', '/survey-results/coffee-relationship');
    expect((await results()).body).to.deep.equal({
      surveyId: 'coffee-relationship',
      type: 'nps',
      ...{ promoters: 0, passives: 0, detractors: 0, responses: 0 },
    });
    const scores = [9, 10, 7, 3];
    for (const [place, score] of scores.entries()) {
      const each = { ...answer, id: `${id.slice(0, -1)}${place}`, score };
      await api.call('PUT', `/survey-responses/${each.id}`, { body: each });
    }
    const declined = { ...answer, id: `${id.slice(0, -1)}9`, score: 0, state: 'declined' };
    await api.call('PUT', `/survey-responses/${declined.id}`, { body: declined });
    const { body } = await results();
    expect(body).to.deep.include({ score: 25, promoters: 2, passives: 1, detractors: 1 });
  });

  it('opens a case with a number and a promise in the time of the shop', async () => {
    const { status, body } = await send('k1', {}, 'coffee-mid');
    expect([status, body.number, body.status]).to.deep.equal([201, 'C-2026-000001', 'received']);
    expect(body.promisedAt).to.equal('2026-03-04T23:00:00.000Z');
    expect((await send('k2', { id: crypto.randomUUID() })).body.number).to.equal('C-2026-000002');
    const row = await api.db.selectFrom('cases').selectAll().where('id', '=', body.id).executeTakeFirst();
    expect(row).to.include({ memberId: 'coffee-mid', rating: 2, feedbackId: id });
  });

  it('opens one case for one feedback, by key and by id', async () => {
    const first = await send('k1');
    expect((await send('k1')).text).to.equal(first.text);
    expect((await send('k2')).body.number).to.equal(first.body.number);
    const other = await send<ProblemBody>('k1', { message: 'Colder still.' });
    expect([other.status, slugOf(other)]).to.deep.equal([422, 'idempotency-mismatch']);
    const taken = await send<ProblemBody>('k1', {}, 'coffee-top');
    expect([taken.status, slugOf(taken)]).to.deep.equal([422, 'invalid-request']);
    expect(await api.db.selectFrom('cases').selectAll().execute()).to.have.length(1);
  });

  it('shows cases to their member only', async () => {
    const { body } = await send('k1', {}, 'coffee-mid');
    const list = await api.call<Page<Case>>('GET', '/cases', { as: 'coffee-mid' });
    expect(list.body.items).to.deep.equal([body]);
    expect((await api.call<Case>('GET', `/cases/${body.id}`, { as: 'coffee-mid' })).body).to.deep.equal(body);
    expect((await api.call('GET', `/cases/${body.id}`, { as: 'coffee-top' })).status).to.equal(404);
    expect((await api.call<Page<Case>>('GET', '/cases', { as: 'coffee-top' })).body.items).to.deep.equal([]);
  });
});
