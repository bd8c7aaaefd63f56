'use client';
// Made from custom-elements.json by scripts/frameworks.mjs: run `npm run frameworks`.
import { LoyaltyYourRewards as Element } from '../../elements/your-rewards/your-rewards.js';
import '../../elements/your-rewards/define.js';
import { component } from '../react-component.js';

/** Shows what a member has redeemed: its code, as text and for a reader, until when it is good, and the way back. */
export const LoyaltyYourRewards = /* @__PURE__ */ component('loyalty-your-rewards', Element, [
  'loyalty-reward-apply',
  'loyalty-redemption-cancelled',
  'loyalty-join',
  'loyalty-sign-in',
  'loyalty-error',
  'loyalty-unsupported',
]);
