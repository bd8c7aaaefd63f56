import { expect } from 'chai';
import { submitFeedback, type FeedbackToSend } from '../../src/client/resources/feedback.js';
import { listTransactions } from '../../src/client/resources/transactions.js';
import { listRedemptions } from '../../src/client/resources/redemption-history.js';
import type * as Surveys from '../../src/client/resources/surveys.js';
import { submitSurveyResponse } from '../../src/client/resources/surveys.js';
import type { SurveyResponse } from '../../src/domain/survey.js';

const complaint: FeedbackToSend = { id: 'f1', kind: 'complaint', message: 'The coffee was cold' };
const silent = () => undefined;

describe('what goes to a backend', () => {
  it('is a message as it was written, and the word of a check against robots where there is one', () => {
    expect(submitFeedback.request(complaint)).to.deep.equal({ method: 'POST', path: '/feedback', body: complaint });
    expect(submitFeedback.request({ ...complaint, files: [], spamToken: 'human' })).to.deep.equal({
      method: 'POST',
      path: '/feedback',
      headers: { 'spam-token': 'human' },
      body: complaint,
    });
  });

  it('is a message in a part of its own, and each file under its name, in their order', async () => {
    const attachments = [
      { id: 'a', name: 'one.png', type: 'image/png', size: 3 },
      { id: 'b', name: 'two.pdf', type: 'application/pdf', size: 3 },
    ];
    const files = [new Blob(['one'], { type: 'image/png' }), new Blob(['two']), new Blob(['odd'])];
    const { body, method, path } = submitFeedback.request({ ...complaint, attachments, files });
    expect([method, path]).to.deep.equal(['POST', '/feedback']);
    const form = body as FormData;
    const message = form.get('feedback') as File;
    expect(message.type).to.equal('application/json');
    expect(JSON.parse(await message.text())).to.deep.equal({ ...complaint, attachments });
    const sent = form.getAll('files') as File[];
    expect(await Promise.all(sent.map(async (file) => [file.name, await file.text()]))).to.deep.equal([
      ['one.png', 'one'],
      ['two.pdf', 'two'],
      ['', 'odd'],
    ]);
  });

  it('is an answer under its own id, whatever stands in it', () => {
    const response = { id: 'a/../b', surveyId: 's', revision: 1 } as unknown as SurveyResponse;
    expect(submitSurveyResponse.request(response)).to.deep.equal({
      method: 'PUT',
      path: '/survey-responses/a%2F..%2Fb',
      body: response,
    });
  });

  it('is where a list goes on, and how much of it', () => {
    for (const [list, path] of [
      [listTransactions, '/transactions'],
      [listRedemptions, '/redemptions'],
    ] as const) {
      expect(list.request({ cursor: 'c&d', limit: 5 }).path).to.equal(`${path}?cursor=c%26d&limit=5`);
    }
  });
});

describe('review links that a backend ties to the score', () => {
  it('are for everybody all the same, and developers are told so, once', async () => {
    // A copy of its own: who asked before in this process may have been told.
    const alone = new URL('../../src/client/resources/surveys.ts?alone', import.meta.url);
    const { listDueSurveys, warnOfTies } = (await import(alone.href)) as typeof Surveys;
    const { warn } = console;
    const told: unknown[] = [];
    console.warn = (words: unknown) => told.push(words);
    try {
      const link = { label: 'Reviews', url: 'https://reviews.example/shop' };
      const survey = (reviewLinks: unknown) => ({ items: [{ id: 's', type: 'nps', reviewLinks }] });
      for (const links of [undefined, null, [], [link], [null]]) listDueSurveys.decode(survey(links), silent);
      expect(told).to.deep.equal([]);
      const [tied] = listDueSurveys.decode(survey([{ ...link, from: 9 }]), silent);
      expect(tied?.reviewLinks).to.deep.equal([link]);
      listDueSurveys.decode(survey([{ ...link, from: 9 }]), silent);
      warnOfTies('not even a list');
      expect(told).to.have.length(1);
      expect(told[0]).to.contain('for everybody who answers');
    } finally {
      console.warn = warn;
    }
  });
});
