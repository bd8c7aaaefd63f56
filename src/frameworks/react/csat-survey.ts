'use client';
// Made from custom-elements.json by scripts/frameworks.mjs: run `npm run frameworks`.
import { LoyaltyCsatSurvey as Element } from '../../elements/csat-survey/csat-survey.js';
import '../../elements/csat-survey/define.js';
import { component } from '../react-component.js';

/** Asks how satisfied a member was, from 1 to 5. */
export const LoyaltyCsatSurvey = /* @__PURE__ */ component('loyalty-csat-survey', Element, [
  'loyalty-survey-shown',
  'loyalty-survey-answered',
  'loyalty-survey-dismissed',
  'loyalty-error',
  'loyalty-unsupported',
]);
