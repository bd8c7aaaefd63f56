'use client';
// Made from custom-elements.json by scripts/frameworks.mjs: run `npm run frameworks`.
import { LoyaltyProvider as Element } from '../../elements/provider/provider.js';
import '../../elements/provider/define.js';
import { component } from '../react-component.js';

/** Gives the elements inside it a client of their own. */
export const LoyaltyProvider = /* @__PURE__ */ component('loyalty-provider', Element, ['loyalty-error']);
