import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/nps-survey/define.js';
import type { LoyaltyNpsSurvey } from '../../src/elements/nps-survey/nps-survey.js';
import { hasPart } from '../support/element.js';
import { ownStorage } from '../support/own-storage.js';
import { fern, hasForm, until } from '../support/survey-page.js';

describe('<loyalty-nps-survey mode="modal">, which the page opens', () => {
  ownStorage();
  beforeEach(() => localStorage.removeItem('loyalty-elements/v1/surveys'));

  it('asks for no form where there is no question, or one that will not come soon', async () => {
    const survey = await fixture<LoyaltyNpsSurvey>(html`<loyalty-nps-survey mode="modal"></loyalty-nps-survey>`);
    const far = html`<loyalty-nps-survey delay="86400000" .survey=${fern()}></loyalty-nps-survey>`;
    const notDrawn = html`<loyalty-nps-survey event="order" sample="0" .survey=${fern()}></loyalty-nps-survey>`;
    const reasons = await Promise.all(
      [far, notDrawn].map(async (each) => (await fixture<LoyaltyNpsSurvey>(each)).why()),
    );
    expect(reasons.map(({ because }) => because)).to.deep.equal(['too-early', 'not-sampled']);
    await new Promise((resolve) => requestIdleCallback(resolve));
    expect(hasForm()).to.equal(false);
    survey.remove();
  });

  it('has its form when somebody presses, and shows nothing until then', async () => {
    const survey = await fixture<LoyaltyNpsSurvey>(
      html`<loyalty-nps-survey mode="modal" .survey=${fern()}></loyalty-nps-survey>`,
    );
    await until(hasForm);
    expect(hasPart(survey, 'scale')).to.equal(false);
    survey.open();
    await until(() => hasPart(survey, 'scale'));
  });
});
