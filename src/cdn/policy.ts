import { policyOfPage } from './gate.js';

const policy = policyOfPage();
// Lit is imported after this, and must not run where it may make no templates.
if (policy === false) throw new Error('the page lets no script make templates');

/** Lit's policy, in the parts that the loader loads. */
export const loyaltyPolicy = policy;
