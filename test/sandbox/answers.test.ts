import { expect } from 'chai';
import type { Case } from '../../src/domain/feedback.js';
import type { Survey } from '../../src/domain/survey.js';
import { complaintWith, picture } from '../support/complaint-with-files.js';
import { checkedSandbox, slugOf } from '../support/checked-sandbox.js';

const id = '0b7e9c1e-3a55-4a3c-9a38-0c6f4f2f5f10';
const revision = (number: number, score: number, state = 'partial') => ({
  ...{ id, surveyId: 'coffee-relationship', revision: number, score, state, locale: 'en', elapsedMs: 1 },
  clientTime: '2026-03-11T10:00:00Z',
});

describe('survey answers in the sandbox', () => {
  it('keeps the highest revision, whatever the order of arrival', async () => {
    const { send } = checkedSandbox();
    const put = async (number: number, score: number) =>
      (await send('PUT', `/survey-responses/${id}`, { body: revision(number, score) })).body;
    expect(await put(2, 3)).to.deep.equal({ id, revision: 2 });
    expect(await put(1, 10)).to.deep.equal({ id, revision: 2 });
    expect(await put(2, 10)).to.deep.equal({ id, revision: 2 });
    const { body } = await send('GET', '/survey-results/coffee-relationship');
    expect(body).to.include({ responses: 1, detractors: 1, score: -100 });
    expect(await put(3, 9)).to.deep.equal({ id, revision: 3 });
  });

  it('asks until there is an answer', async () => {
    const { send } = checkedSandbox({ scenario: 'guest' });
    const due = async () =>
      ((await send('GET', '/surveys/due')).body as { items: readonly Survey[] }).items.map((each) => each.id);
    const others = ['coffee-visit', 'coffee-help', 'coffee-blend'];
    expect(await due()).to.deep.equal(['coffee-relationship', ...others]);
    await send('PUT', `/survey-responses/${id}`, { body: revision(1, 9) });
    expect(await due()).to.deep.equal(['coffee-relationship', ...others]);
    await send('PUT', `/survey-responses/${id}`, { body: revision(2, 9, 'complete') });
    expect(await due()).to.deep.equal(others);
  });

  it('takes the numbers of each type, and no others', async () => {
    const { send } = checkedSandbox();
    const put = (surveyId: string, numbers: object, wrong = false) =>
      send('PUT', `/survey-responses/${id}`, {
        body: { ...revision(1, 0), score: undefined, surveyId, ...numbers },
        wrong,
      });
    const right = [
      ['coffee-visit', { score: 5 }],
      ['coffee-help', { score: 7 }],
      ['coffee-blend', { expected: 8, perceived: 10 }],
    ] as const;
    for (const [surveyId, numbers] of right) expect((await put(surveyId, numbers)).status, surveyId).to.equal(200);
    const wrong = [
      ['coffee-visit', { score: 6 }],
      ['coffee-help', { score: 0 }],
      ['coffee-blend', { score: 5 }],
      ['coffee-visit', { expected: 5 }],
    ] as const;
    for (const [surveyId, numbers] of wrong) {
      expect(slugOf(await put(surveyId, numbers, true)), surveyId).to.equal('invalid-request');
    }
  });

  it('sums up each type by its own figures', async () => {
    const { send } = checkedSandbox();
    const body = { ...revision(1, 5), surveyId: 'coffee-visit' };
    await send('PUT', `/survey-responses/${id}`, { body });
    const results = async (surveyId: string) => (await send('GET', `/survey-results/${surveyId}`)).body;
    expect(await results('coffee-visit')).to.deep.equal({
      ...{ surveyId: 'coffee-visit', type: 'csat', responses: 1, satisfied: 1, share: 100 },
    });
    expect(await results('coffee-help')).to.deep.equal({
      ...{ surveyId: 'coffee-help', type: 'ces', responses: 0, easy: 0 },
    });
    expect(await results('coffee-blend')).to.include({ type: 'expectation', responses: 0 });
  });

  it('refuses an answer that is not one', async () => {
    const { send } = checkedSandbox();
    const path = `/survey-responses/${id}`;
    const unknown = await send('PUT', path, { body: { ...revision(1, 9), surveyId: 'other' } });
    expect(slugOf(unknown)).to.equal('not-found');
    for (const change of [{ id: id.replace('0', '1') }, { revision: 0 }, { revision: 1.5 }, { score: 11 }]) {
      const refused = await send('PUT', path, { body: { ...revision(1, 9), ...change }, wrong: true });
      expect(slugOf(refused), JSON.stringify(change)).to.equal('invalid-request');
    }
  });
});

describe('feedback in the sandbox', () => {
  const feedback = { id, kind: 'complaint', message: 'My coffee was cold.' };

  it('opens one case for each key, with a number and a promise', async () => {
    const { send } = checkedSandbox();
    const first = (await send('POST', '/feedback', { key: 'a', body: feedback })).body as Case;
    expect((await send('POST', '/feedback', { key: 'a', body: feedback })).body).to.deep.equal(first);
    expect(first).to.include({ number: 'C-2026-000001', status: 'received', promisedAt: '2026-03-13T10:00:00.000Z' });
    expect((await send('GET', '/cases')).body).to.deep.equal({ items: [first] });
    expect((await send('GET', `/cases/${first.id}`)).body).to.deep.equal(first);
    expect(slugOf(await send('GET', '/cases/none'))).to.equal('not-found');
  });

  it('takes files, and names them in the case', async () => {
    const { send } = checkedSandbox();
    const { feedback: message, form } = complaintWith([picture('a.png'), picture('b.png')]);
    const { status, body } = await send('POST', '/feedback', { key: 'a', body: form });
    expect([status, (body as Case).attachments]).to.deep.equal([201, message.attachments]);
    const { status: missing } = await send('POST', '/feedback', { key: 'b', body: message });
    expect(missing).to.equal(400);
  });

  it('counts working days only', async () => {
    const friday = checkedSandbox({ now: () => Date.parse('2026-03-13T10:00:00Z') });
    const { body } = await friday.send('POST', '/feedback', { key: 'a', body: feedback });
    expect((body as Case).promisedAt).to.equal('2026-03-17T10:00:00.000Z');
  });
});
