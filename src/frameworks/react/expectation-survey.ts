'use client';
// Made from custom-elements.json by scripts/frameworks.mjs: run `npm run frameworks`.
import { LoyaltyExpectationSurvey as Element } from '../../elements/expectation-survey/expectation-survey.js';
import '../../elements/expectation-survey/define.js';
import { component } from '../react-component.js';

/** Asks how good a member expected something to be and how good it was, both from 1 to 10. */
export const LoyaltyExpectationSurvey = /* @__PURE__ */ component('loyalty-expectation-survey', Element, [
  'loyalty-survey-shown',
  'loyalty-survey-answered',
  'loyalty-survey-dismissed',
  'loyalty-error',
  'loyalty-unsupported',
]);
