'use client';
// Made from custom-elements.json by scripts/frameworks.mjs: run `npm run frameworks`.
import { LoyaltyRewardsList as Element } from '../../elements/rewards-list/rewards-list.js';
import '../../elements/rewards-list/define.js';
import { component } from '../react-component.js';

/** Shows the rewards of a programme, why some cannot be had yet, and lets a member redeem. */
export const LoyaltyRewardsList = /* @__PURE__ */ component('loyalty-rewards-list', Element, [
  'loyalty-redeem',
  'loyalty-redeemed',
  'loyalty-rewards-filter',
  'loyalty-reward-apply',
  'loyalty-redemption-cancelled',
  'loyalty-join',
  'loyalty-sign-in',
  'loyalty-error',
  'loyalty-unsupported',
]);
