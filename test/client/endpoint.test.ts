import { expect } from 'chai';
import { query, segment } from '../../src/client/endpoint.js';
import { listCases } from '../../src/client/resources/cases.js';
import { submitFeedback } from '../../src/client/resources/feedback.js';
import { getMember } from '../../src/client/resources/member.js';
import { getProgram } from '../../src/client/resources/program.js';
import { cancelRedemption, listRedemptions } from '../../src/client/resources/redemption-history.js';
import { findRedemption, previewRedemption, redeem } from '../../src/client/resources/redemptions.js';
import { listRewards } from '../../src/client/resources/rewards.js';
import { areFree, listDueSurveys, submitSurveyResponse, warnOfTies } from '../../src/client/resources/surveys.js';

describe('an address', () => {
  for (const [id, expected] of [
    ['r-1', 'r-1'],
    ['../member', '..%2Fmember'],
    ['a?b=1#c', 'a%3Fb%3D1%23c'],
    ['咖啡 ☕', '%E5%92%96%E5%95%A1%20%E2%98%95'],
    ['half \uD83D', 'half%20%EF%BF%BD'],
    ['\uDC00\uDC00', '%EF%BF%BD%EF%BF%BD'],
  ] as const) {
    it(`has ${JSON.stringify(id)} as one segment`, () => {
      expect(segment(id)).to.equal(expected);
    });
  }

  it('asks for what is given and for nothing else', () => {
    expect(query({})).to.equal('');
    expect(query({ cursor: undefined })).to.equal('');
    expect(query({ cursor: undefined, limit: 0, category: '' })).to.equal('?limit=0&category=');
    expect(query({ cursor: 'a&b=c', limit: 12 })).to.equal('?cursor=a%26b%3Dc&limit=12');
  });
});

describe('the requests of the contract', () => {
  const get = (path: string) => ({ method: 'GET', path });
  const feedback = { id: 'f', kind: 'idea', message: 'More tea' } as const;
  const when = { clientTime: '2026-03-31T10:00:00Z', elapsedMs: 900, locale: 'en' };
  const answer = { id: 'a/1', surveyId: 's', revision: 1, state: 'complete', type: 'nps', score: 9, ...when } as const;

  for (const [name, request, expected] of [
    ['program.get', getProgram.request(), get('/program')],
    ['member.get', getMember.request(), get('/member')],
    ['rewards.list', listRewards.request({}), get('/rewards?limit=12')],
    [
      'rewards.list',
      listRewards.request({ cursor: 'c', limit: 3, category: 'a b' }),
      get('/rewards?cursor=c&limit=3&category=a%20b'),
    ],
    [
      'redemptions.preview',
      previewRedemption.request({ rewardId: 'r' }),
      { method: 'POST', path: '/redemptions/preview', body: { rewardId: 'r' } },
    ],
    [
      'redemptions.create',
      redeem.request({ rewardId: 'r', amount: 5 }),
      { method: 'POST', path: '/redemptions', body: { rewardId: 'r', amount: 5 } },
    ],
    ['redemptions.find', findRedemption.request({ idempotencyKey: 'k 1' }), get('/redemptions?idempotencyKey=k%201')],
    ['redemptions.list', listRedemptions.request({}), get('/redemptions')],
    ['redemptions.list', listRedemptions.request({ cursor: 'c', limit: 3 }), get('/redemptions?cursor=c&limit=3')],
    ['redemptions.cancel', cancelRedemption.request({ id: 'a/b' }), { method: 'DELETE', path: '/redemptions/a%2Fb' }],
    ['surveys.due', listDueSurveys.request(), get('/surveys/due')],
    [
      'responses.submit',
      submitSurveyResponse.request(answer),
      { method: 'PUT', path: '/survey-responses/a%2F1', body: answer },
    ],
    [
      'feedback.submit',
      submitFeedback.request({ ...feedback, files: [] }),
      { method: 'POST', path: '/feedback', body: feedback },
    ],
    [
      'feedback.submit',
      submitFeedback.request({ ...feedback, spamToken: 's' }),
      { method: 'POST', path: '/feedback', body: feedback, headers: { 'spam-token': 's' } },
    ],
    ['cases.list', listCases.request({ cursor: 'c' }), get('/cases?cursor=c')],
  ] as const) {
    it(`${name}: ${expected.method} ${expected.path}`, () => {
      expect(request).to.deep.equal(expected);
    });
  }

  it('have names by which a host replaces them', () => {
    const all = [getProgram, getMember, listRewards, previewRedemption, redeem, findRedemption, listRedemptions];
    const more = [cancelRedemption, listDueSurveys, submitSurveyResponse, submitFeedback, listCases];
    expect([...all, ...more].map(({ name }) => name)).to.deep.equal([
      ...['program.get', 'member.get', 'rewards.list', 'redemptions.preview', 'redemptions.create', 'redemptions.find'],
      ...['redemptions.list', 'redemptions.cancel', 'surveys.due', 'responses.submit', 'feedback.submit', 'cases.list'],
    ]);
  });

  it('say who may ask, and what is known of a guest without asking', () => {
    const access = [getMember, previewRedemption, redeem, findRedemption, listRedemptions, cancelRedemption, listCases];
    expect(access.map((each) => each.access)).to.deep.equal(access.map(() => 'member'));
    expect([getProgram.access, listRewards.access, listDueSurveys.access]).to.deep.equal([
      'public',
      undefined,
      undefined,
    ]);
    expect([getMember.guest, 'guest' in getProgram]).to.deep.equal([null, false]);
  });

  it('say how long an answer is fresh, and what a write makes stale', () => {
    expect([getProgram.freshFor, listDueSurveys.freshFor, findRedemption.freshFor]).to.deep.equal([
      300_000, 300_000, 0,
    ]);
    for (const { changes } of [redeem, cancelRedemption]) {
      expect(changes).to.deep.equal(['member', 'rewards', 'redemptions']);
    }
    expect(submitFeedback.changes).to.deep.equal(['cases']);
    expect(previewRedemption.changes).to.equal(undefined);
  });

  it('send files in parts: the words first, as JSON, then each file under its name', async () => {
    const attachments = [{ id: '1', name: 'a.png', type: 'image/png', size: 1 }];
    const files = [new Blob(['x']), new Blob(['yz'])];
    const { body } = submitFeedback.request({ ...feedback, attachments, files });
    const form = body as FormData;
    const words = form.get('feedback') as Blob;
    expect(words.type).to.equal('application/json');
    expect(JSON.parse(await words.text())).to.deep.equal({ ...feedback, attachments });
    const sent = form.getAll('files') as File[];
    expect(sent.map(({ name, size }) => [name, size])).to.deep.equal([
      ['a.png', 1],
      ['', 2],
    ]);
  });
});

describe('what an answer leaves open', () => {
  const dropped: string[] = [];
  const report = (problem: string) => dropped.push(problem);
  const reward = { id: 'r', name: 'Tea', kind: 'product', cost: { currency: 'points', amount: 5 } };

  it('is unknown: whether a reward can be had, decimal places, links', () => {
    expect(listRewards.decode({ items: [reward] }, report).items[0]?.eligibility).to.deep.equal({ state: 'unknown' });
    const currency = { code: 'points', name: { one: 'point', other: 'points' } };
    const program = { id: 'p', name: 'P', timeZone: 'UTC', currencies: [currency], tiers: [] };
    const { currencies, links } = getProgram.decode(program, report);
    expect([currencies[0]?.decimalPlaces, links]).to.deep.equal([0, {}]);
    const placesOf = (decimalPlaces: unknown) =>
      getProgram.decode({ ...program, currencies: [{ ...currency, decimalPlaces }] }, report).currencies[0]
        ?.decimalPlaces;
    expect([-1, 0, 6, 7, '2'].map(placesOf)).to.deep.equal([0, 0, 6, 6, 0]);
  });

  it('does not make a fixed cost of a variable one, or the other way round', () => {
    const costOf = (cost: unknown) => listRewards.decode({ items: [{ ...reward, cost }] }, report).items[0]?.cost;
    const valuePerStep = { amount: 1, currency: 'EUR' };
    const variable = { currency: 'points', min: 1, max: 9, step: 1, valuePerStep };
    expect(costOf(variable)).to.deep.equal(variable);
    expect(costOf({ ...variable, valuePerStep: { amount: 1, currency: 'euro' } })).to.equal(undefined);
    expect(costOf({ ...variable, amount: 5, min: undefined })).to.equal(undefined);
    for (const cost of [null, 5, 'min', []]) expect(costOf(cost)).to.equal(undefined);
  });

  it('is left out where a link for reviews is none, and the survey stays', () => {
    const decode = (reviewLinks: unknown) =>
      listDueSurveys.decode({ items: [{ id: 's', type: 'nps', reviewLinks }] }, report)[0]?.reviewLinks;
    const link = { label: 'Maps', url: 'https://maps.test' };
    expect(decode([null, link, 7])).to.deep.equal([link]);
    expect(decode({})).to.equal(undefined);
    expect(decode(null)).to.equal(undefined);
  });

  for (const [links, free] of [
    [[], true],
    [[null], true],
    [[{ label: 'Maps' }, { url: '/a' }, { label: 'Maps', url: '/a' }], true],
    [[{ label: 'Maps', url: '/a', from: 9 }], false],
    [[{ label: 'Maps', url: '/a' }, { from: 9 }], false],
    [{}, false],
    ['/a', false],
  ] as const) {
    it(`takes ${JSON.stringify(links)} for ${free ? 'links for everybody' : 'tied to the score'}`, () => {
      expect(areFree(links)).to.equal(free);
    });
  }

  it('is said to the developer once: that links for reviews were tied to the score', () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...all) => said.push(...all);
    try {
      warnOfTies([{ label: 'Maps', url: 'https://maps.test' }]);
      const before = said.length;
      for (const tied of [[{ label: 'Maps', url: 'https://maps.test', from: 9 }], 'https://maps.test'])
        warnOfTies(tied);
      expect(before).to.equal(0);
      expect(said.length).to.be.at.most(1);
    } finally {
      console.warn = warn;
    }
  });
});
