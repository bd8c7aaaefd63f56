/**
 * The start of every storage key of one member at one backend: `loyalty-elements/v1/<backend>/<member>/`.
 *
 * Both are hashed so that a key tells nobody who was here.
 */
export const scopeOf = (baseUrl: string, member: string): string =>
  `loyalty-elements/v1/${hash(baseUrl)}/${hash(member)}/`;

/** FNV-1a over UTF-16 units, twice with different seeds: 64 bits (Fowler, Noll, Vo). */
const hash = (text: string): string => fnv(text, 0x811c9dc5) + fnv(text, 0x01234567);

function fnv(text: string, seed: number): string {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(36);
}
