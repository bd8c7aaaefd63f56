import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/csat-survey/define.js';
import type { LoyaltyCsatSurvey } from '../../src/elements/csat-survey/csat-survey.js';
import { part, says } from '../support/element.js';
import { fern, press, radio } from '../support/survey-page.js';
import { keepsTheRules } from '../support/survey-rules.js';

describe('<loyalty-csat-survey>', () => {
  keepsTheRules({
    type: 'csat',
    from: 1,
    to: 5,
    ends: ['1, not at all satisfied', '5, very satisfied'],
    questions: ['How satisfied were you with Fern?'],
    second: { score: 2 },
  });

  it('asks of what the page says, or of the shop', async () => {
    const survey = await fixture<LoyaltyCsatSurvey>(
      html`<loyalty-csat-survey subject="your last visit" .survey=${fern({ type: 'csat' })}></loyalty-csat-survey>`,
    );
    await says(survey, 'How satisfied were you with your last visit?');
    survey.removeAttribute('subject');
    await says(survey, 'How satisfied were you with us?');
  });

  for (const [score, question] of [
    [5, 'What did you like best?'],
    [3, 'What is the main reason for your score?'],
    [1, 'What should we do better?'],
  ] as const) {
    it(`asks after ${String(score)}: ${question}`, async () => {
      const survey = await fixture<LoyaltyCsatSurvey>(
        html`<loyalty-csat-survey .survey=${fern({ type: 'csat' })}></loyalty-csat-survey>`,
      );
      await press(radio(survey, score - 1));
      await says(survey, question);
      expect(part(survey, 'reason').textContent).to.contain('(optional)');
    });
  }

  it('does not ask a survey of another type', async () => {
    const survey = await fixture<LoyaltyCsatSurvey>(
      html`<loyalty-csat-survey .survey=${fern()}></loyalty-csat-survey>`,
    );
    expect(survey.shadowRoot?.querySelector('fieldset')).to.equal(null);
  });
});
