'use client';
// Made from custom-elements.json by scripts/frameworks.mjs: run `npm run frameworks`.
import { LoyaltyFeedbackForm as Element } from '../../elements/feedback-form/feedback-form.js';
import '../../elements/feedback-form/define.js';
import { component } from '../react-component.js';

/** Takes a complaint, a problem, an idea, praise or a question, and brings it to the shop. */
export const LoyaltyFeedbackForm = /* @__PURE__ */ component('loyalty-feedback-form', Element, [
  'loyalty-feedback-sent',
  'loyalty-error',
  'loyalty-unsupported',
]);
