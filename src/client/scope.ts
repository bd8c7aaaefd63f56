import { fnv } from '../domain/fnv.js';

/**
 * The start of every storage key of one member at one backend: `loyalty-elements/v1/<backend>/<member>/`.
 *
 * Both are hashed so that a key tells nobody who was here.
 */
export const scopeOf = (baseUrl: string, member: string): string =>
  `loyalty-elements/v1/${hash(baseUrl)}/${hash(member)}/`;

/** Twice with different seeds: 64 bits. */
const hash = (text: string): string =>
  [undefined, 0x01234567].map((seed) => (fnv(text, seed) >>> 0).toString(36)).join('');
