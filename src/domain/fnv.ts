/** FNV-1a over UTF-16 code units (Fowler, Noll, Vo): an integer of 32 bits, with a sign. */
export function fnv(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let place = 0; place < text.length; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return hash;
}
