'use client';
// Made from custom-elements.json by scripts/frameworks.mjs: run `npm run frameworks`.
import { LoyaltyCesSurvey as Element } from '../../elements/ces-survey/ces-survey.js';
import '../../elements/ces-survey/define.js';
import { component } from '../react-component.js';

/** Asks whether it was easy for a member to get something done, from 1 to 7. */
export const LoyaltyCesSurvey = /* @__PURE__ */ component('loyalty-ces-survey', Element, [
  'loyalty-survey-shown',
  'loyalty-survey-answered',
  'loyalty-survey-dismissed',
  'loyalty-error',
  'loyalty-unsupported',
]);
