'use client';
// Made from custom-elements.json by scripts/frameworks.mjs: run `npm run frameworks`.
import { LoyaltyTierProgress as Element } from '../../elements/tier-progress/tier-progress.js';
import '../../elements/tier-progress/define.js';
import { component } from '../react-component.js';

/** Shows where a member is on the ladder of tiers, what is missing to the next one, and until when the tier is kept. */
export const LoyaltyTierProgress = /* @__PURE__ */ component('loyalty-tier-progress', Element, [
  'loyalty-join',
  'loyalty-sign-in',
  'loyalty-error',
  'loyalty-unsupported',
]);
