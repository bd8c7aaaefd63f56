'use client';
// Made from custom-elements.json by scripts/frameworks.mjs: run `npm run frameworks`.
import { LoyaltyNpsSurvey as Element } from '../../elements/nps-survey/nps-survey.js';
import '../../elements/nps-survey/define.js';
import { component } from '../react-component.js';

/** Asks how likely a member is to recommend the brand, from 0 to 10, and why. */
export const LoyaltyNpsSurvey = /* @__PURE__ */ component('loyalty-nps-survey', Element, [
  'loyalty-survey-shown',
  'loyalty-survey-answered',
  'loyalty-survey-dismissed',
  'loyalty-error',
  'loyalty-unsupported',
]);
