/**
 * The types of `@open-wc/testing` that hold with Chai 6.
 *
 * Its own ones ask Chai for a default export, which is gone, so that `expect` would be `any`; and they say that `equal`
 * gives a promise, so that every assertion would look forgotten.
 */
/// <reference types="chai-a11y-axe" />
/// <reference types="@types/chai-dom" />
export { expect } from 'chai';

/** The next event of this name, with the detail that the kit documents. */
export declare function oneEvent<K extends keyof HTMLElementEventMap>(
  target: EventTarget,
  name: K,
): Promise<HTMLElementEventMap[K]>;

export {
  elementUpdated,
  fixture,
  fixtureCleanup,
  fixtureSync,
  html,
  nextFrame,
  waitUntil,
} from '@open-wc/testing-helpers';
