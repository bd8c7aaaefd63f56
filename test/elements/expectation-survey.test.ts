import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/expectation-survey/define.js';
import type { LoyaltyExpectationSurvey } from '../../src/elements/expectation-survey/expectation-survey.js';
import { hasPart, part, says } from '../support/element.js';
import { fern, focused, press, radio, radios, SurveyPage, until } from '../support/survey-page.js';
import { keepsTheRules } from '../support/survey-rules.js';

const show = (more = {}) =>
  fixture<LoyaltyExpectationSurvey>(
    html`<loyalty-expectation-survey .survey=${fern({ type: 'expectation', ...more })}></loyalty-expectation-survey>`,
  );

describe('<loyalty-expectation-survey>', () => {
  keepsTheRules({
    type: 'expectation',
    from: 1,
    to: 10,
    ends: ['1, not good at all', '10, excellent'],
    questions: ['How good did you expect Fern to be?', 'How good was it?'],
    second: { expected: 2, perceived: 2 },
  });

  it('asks in the words of the survey, both times', async () => {
    const survey = await show({ expectedQuestion: 'How quiet should it be?', question: 'How quiet was it?' });
    const legends = [...(survey.shadowRoot?.querySelectorAll('legend') ?? [])].map(({ textContent }) => textContent);
    expect(legends).to.deep.equal(['How quiet should it be?', 'How quiet was it?']);
  });

  for (const [perceived, question] of [
    [9, 'What did you like best?'],
    [8, 'What is the main reason for your score?'],
    [7, 'What should we do better?'],
  ] as const) {
    it(`asks after ${String(perceived)} where 8 was expected: ${question}`, async () => {
      const survey = await show();
      await press(radio(survey, 7));
      await press(radio(survey, 10 + perceived - 1));
      await says(survey, question);
    });
  }

  it('waits for both numbers, and says which is missing', async () => {
    const survey = await show();
    await press(radio(survey, 7));
    await survey.updateComplete;
    expect(hasPart(survey, 'comment')).to.equal(false);
    await sendKeys({ press: 'Enter' });
    await survey.updateComplete;
    const [first, second] = [...(survey.shadowRoot?.querySelectorAll('fieldset') ?? [])];
    expect([first?.ariaInvalid, second?.ariaInvalid]).to.deep.equal([null, 'true']);
    expect(focused(survey) === radio(survey, 10)).to.equal(true);
  });

  it('sends the first number at once, so that it is kept where the second never comes', async () => {
    const page = new SurveyPage();
    const survey = await page.show<LoyaltyExpectationSurvey>(
      html`<loyalty-expectation-survey></loyalty-expectation-survey>`,
    );
    await until(() => hasPart(survey, 'scale'));
    await press(radio(survey, 7));
    await until(() => page.sent.length === 1);
    expect(page.sent[0]).to.include({ expected: 8, state: 'partial' }).and.not.have.any.keys('perceived', 'score');
    expect(radios(survey)).to.have.length(20);
    expect(hasPart(survey, 'primary') && part(survey, 'primary').textContent).to.equal('Continue');
  });
});
