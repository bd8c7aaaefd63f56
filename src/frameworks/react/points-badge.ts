'use client';
// Made from custom-elements.json by scripts/frameworks.mjs: run `npm run frameworks`.
import { LoyaltyPointsBadge as Element } from '../../elements/points-badge/points-badge.js';
import '../../elements/points-badge/define.js';
import { component } from '../react-component.js';

/** Shows how many points a member has. */
export const LoyaltyPointsBadge = /* @__PURE__ */ component('loyalty-points-badge', Element, [
  'loyalty-badge-select',
  'loyalty-join',
  'loyalty-sign-in',
  'loyalty-error',
  'loyalty-unsupported',
]);
