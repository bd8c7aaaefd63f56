import { createLoyaltyFetch, type LoyaltyFetchOptions } from 'loyalty-elements/server';
import { beanstamp } from './beanstamp.js';

/** What the shop's server answers below `/loyalty`: `(request) => Promise<Response>`, for any framework. */
export const loyaltyOf = (apiKey: string, identify: LoyaltyFetchOptions['identify']) =>
  createLoyaltyFetch({ adapter: beanstamp({ apiKey }), identify });
