import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/nps-survey/define.js';
import type { LoyaltyNpsSurvey } from '../../src/elements/nps-survey/nps-survey.js';
import { hasPart } from '../support/element.js';
import { ownStorage } from '../support/own-storage.js';
import { fern, hasForm, until } from '../support/survey-page.js';

describe('<loyalty-nps-survey> that waits for a sign', () => {
  ownStorage();
  beforeEach(() => localStorage.removeItem('loyalty-elements/v1/surveys'));

  it('has its form before the sign comes, and shows nothing until then', async () => {
    const survey = await fixture<LoyaltyNpsSurvey>(
      html`<loyalty-nps-survey event="order-completed" .survey=${fern()}></loyalty-nps-survey>`,
    );
    await until(hasForm);
    expect(hasPart(survey, 'scale')).to.equal(false);
    expect((await survey.why()).because).to.equal('no-event');
  });
});
