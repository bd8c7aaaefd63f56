import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/ces-survey/define.js';
import type { LoyaltyCesSurvey } from '../../src/elements/ces-survey/ces-survey.js';
import { says } from '../support/element.js';
import { fern, press, radio, radios } from '../support/survey-page.js';
import { keepsTheRules } from '../support/survey-rules.js';

describe('<loyalty-ces-survey>', () => {
  keepsTheRules({
    type: 'ces',
    from: 1,
    to: 7,
    ends: ['1, I do not agree at all', '7, I agree completely'],
    questions: ['Fern made it easy for me to handle my issue.'],
    second: { score: 2 },
  });

  for (const [score, question] of [
    [5, 'What did you like best?'],
    [4, 'What is the main reason for your score?'],
    [3, 'What should we do better?'],
  ] as const) {
    it(`asks after ${String(score)}: ${question}`, async () => {
      const survey = await fixture<LoyaltyCesSurvey>(
        html`<loyalty-ces-survey .survey=${fern({ type: 'ces' })}></loyalty-ces-survey>`,
      );
      await press(radio(survey, score - 1));
      await says(survey, question);
    });
  }

  it('takes no digit that is not on its scale', async () => {
    const survey = await fixture<LoyaltyCesSurvey>(
      html`<loyalty-ces-survey digit-keys .survey=${fern({ type: 'ces' })}></loyalty-ces-survey>`,
    );
    radio(survey, 0).focus();
    for (const key of ['9', '0']) await sendKeys({ press: key });
    expect(radios(survey).some(({ checked }) => checked)).to.equal(false);
    await sendKeys({ press: '7' });
    expect(radio(survey, 6).checked).to.equal(true);
  });
});
