import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/nps-survey/define.js';
import '../../src/elements/provider/define.js';
import type { LoyaltyNpsSurvey } from '../../src/elements/nps-survey/nps-survey.js';
import { hasPart, part, says, textOf } from '../support/element.js';
import { press, radio, still, SurveyPage, until } from '../support/survey-page.js';

const shown = async (survey: LoyaltyNpsSurvey): Promise<LoyaltyNpsSurvey> => {
  await until(() => hasPart(survey, 'scale'));
  return survey;
};

const write = async (survey: LoyaltyNpsSurvey, words: string): Promise<void> => {
  await until(() => hasPart(survey, 'comment'));
  part(survey, 'comment').focus();
  await sendKeys({ type: words });
};

const answerRecords = async ({ store }: SurveyPage) =>
  (await store.list('')).map(([key]) => key).filter((key) => key.includes('/answer/'));

describe('<loyalty-nps-survey>, saving', () => {
  it('asks the survey that is due, with the follow-up of the band', async () => {
    const survey = await shown(await new SurveyPage().show());
    expect(part(survey, 'question').textContent).to.contain('recommend Coffee Stars');
    await press(radio(survey, 9));
    await says(survey, 'What do you like best about coming here? (optional)');
  });

  it('sends a click at once, and what follows as a higher revision of the same answer', async () => {
    const page = new SurveyPage();
    const survey = await shown(await page.show());
    await press(radio(survey, 9));
    await until(() => page.sent.length === 1);
    expect(page.sent[0]).to.include({ surveyId: 'coffee-relationship', revision: 1, score: 9, state: 'partial' });
    expect(page.sent[0]?.metadata).to.deep.equal({ path: location.pathname });
    expect(page.sent[0]?.locale).to.equal('en');
    expect(page.sent[0]?.elapsedMs).to.be.at.least(0);

    await write(survey, 'The beans');
    await press(part(survey, 'primary'));
    await says(survey, 'Thank you');
    await until(() => page.sent.length === 2);
    expect(page.sent[1]).to.include({ revision: 2, comment: 'The beans', state: 'complete' });
    expect(page.sent[1]?.id).to.equal(page.sent[0]?.id);
    await until(async () => (await page.store.list('')).length === 0);
  });

  it('keeps a choice of the keyboard until it is meant', async () => {
    const page = new SurveyPage();
    const survey = await shown(await page.show());
    radio(survey, 0).focus();
    for (const key of ['Space', 'ArrowRight', 'ArrowRight']) await sendKeys({ press: key });
    expect(await answerRecords(page)).to.deep.equal([]);
    await sendKeys({ press: 'Enter' });
    await until(() => page.sent.length === 1);
    expect(page.sent[0]).to.include({ score: 2, revision: 1 });
  });

  it('keeps the number when the open question is skipped', async () => {
    const page = new SurveyPage();
    const survey = await shown(await page.show());
    await press(radio(survey, 7));
    await until(() => hasPart(survey, 'comment'));
    await press(part(survey, 'primary'));
    await until(() => page.sent.length === 2);
    expect(page.sent[1]).to.include({ score: 7, state: 'complete' }).and.not.have.property('comment');
  });

  it('thanks without a network where the answer is kept on the device', async () => {
    const page = new SurveyPage('indexeddb');
    page.status = 0;
    const survey = await shown(await page.show());
    await press(radio(survey, 4));
    await until(() => hasPart(survey, 'comment'));
    await press(part(survey, 'primary'));
    await says(survey, 'Thank you');
    expect(await answerRecords(page)).to.have.length(1);
  });

  it('thanks in memory only after the server has it', async () => {
    const page = new SurveyPage('memory');
    page.status = 503;
    const survey = await shown(await page.show());
    await press(radio(survey, 4));
    await write(survey, 'Cold coffee');
    await press(part(survey, 'primary'));
    await says(survey, 'This has not been sent.');
    expect(textOf(survey)).to.not.contain('Thank you');
    expect(part<HTMLTextAreaElement>(survey, 'comment').value).to.equal('Cold coffee');
    expect(part(survey, 'primary').textContent).to.contain('Try again');
    await expect(survey).to.be.accessible();

    page.status = undefined;
    await press(part(survey, 'primary'));
    await says(survey, 'Thank you');
    expect(new Set(page.sent.map(({ id }) => id)).size).to.equal(1);
    expect(page.sent.at(-1)).to.include({ comment: 'Cold coffee', state: 'complete' });
  });

  it('takes its thanks back when the server does not take the answer, and keeps the words', async () => {
    const page = new SurveyPage();
    page.status = 400;
    const survey = await shown(await page.show());
    await press(radio(survey, 4));
    await write(survey, 'Cold coffee');
    await press(part(survey, 'primary'));
    await says(survey, 'This has not been sent.');
    await press(part(survey, 'copy'));
    const field = part<HTMLTextAreaElement>(survey, 'comment');
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal('Cold coffee');
  });

  it('says so when the answer cannot be stored at all', async () => {
    const page = new SurveyPage();
    page.store.update = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
    const survey = await shown(await page.show());
    await press(radio(survey, 4));
    await until(() => hasPart(survey, 'comment'));
    await press(part(survey, 'primary'));
    await says(survey, 'This has not been sent.');
  });

  it('takes up a half-typed answer after a reload, as the same answer, and can clear it', async () => {
    const before = new SurveyPage();
    const first = await shown(await before.show());
    await press(radio(first, 4));
    await write(first, 'Cold cof');
    await until(async () => (await before.store.list('')).some(([, text]) => text.includes('Cold cof')));
    first.parentElement?.remove();

    const after = new SurveyPage('indexeddb', before.store);
    const survey = await after.show(html`<loyalty-nps-survey mode="modal"></loyalty-nps-survey>`);
    // The client says that something is kept once it has looked.
    await survey.client?.durable();
    survey.open();
    await says(survey, 'You wrote this last time.');
    expect(part<HTMLTextAreaElement>(survey, 'comment').value).to.equal('Cold cof');
    expect(radio(survey, 4).checked).to.equal(true);
    await still(part(survey, 'dialog'));
    await expect(survey).to.be.accessible();

    await press(part(survey, 'clear'));
    await survey.updateComplete;
    expect(part<HTMLTextAreaElement>(survey, 'comment').value).to.equal('');
    expect(hasPart(survey, 'restored')).to.equal(false);
    await press(part(survey, 'primary'));
    await says(survey, 'Thank you');
    await until(() => after.sent.length > 0);
    expect(after.sent[0]?.id).to.equal(before.sent[0]?.id);
    expect(after.sent[0]?.revision).to.be.greaterThan(before.sent[0]?.revision ?? 0);
  });
});
