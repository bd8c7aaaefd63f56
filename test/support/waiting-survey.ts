import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/nps-survey/define.js';
import { surveyRefusals, type SurveyRefusal } from '../../src/domain/survey-refusals.js';
import type { SurveyTrigger } from '../../src/domain/survey-trigger.js';
import type { LoyaltyNpsSurvey } from '../../src/elements/nps-survey/nps-survey.js';
import { hasPart } from './element.js';
import { fern, until } from './survey-page.js';

export const memoryKey = 'loyalty-elements/v1/surveys';

/** A survey that comes by itself. */
export const waiting = (trigger: SurveyTrigger): Promise<LoyaltyNpsSurvey> =>
  fixture<LoyaltyNpsSurvey>(html`<loyalty-nps-survey .trigger=${trigger} .survey=${fern()}></loyalty-nps-survey>`);

export const isShown = (survey: LoyaltyNpsSurvey): boolean => hasPart(survey, 'scale');

/** It is not on screen, and says why in the sentence for that. */
export async function refuses(survey: LoyaltyNpsSurvey, because: SurveyRefusal): Promise<void> {
  await survey.updateComplete;
  const { sentence, until: _, ...reason } = await survey.why();
  expect(reason).to.deep.equal({ ask: false, because });
  expect(sentence.startsWith(surveyRefusals[because])).to.equal(true);
  expect(isShown(survey)).to.equal(false);
}

/** It comes, and says so. */
export async function comes(survey: LoyaltyNpsSurvey): Promise<void> {
  await until(() => isShown(survey));
  expect((await survey.why()).because).to.equal('shown');
}

export const happen = (name: unknown): boolean =>
  document.dispatchEvent(new CustomEvent('loyalty-trigger', { detail: { name } }));

/** Acts as a browser does when the tab goes to the back and comes to the front. */
export function turn(state: 'visible' | 'hidden'): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
}
