/** Numbers from 0 to 1 that are always the same for one seed (mulberry32 over FNV-1a). */
export function diceOf(seed: string): () => number {
  let state = Buffer.from(seed).reduce((hash, byte) => Math.imul(hash ^ byte, 16777619), 2166136261);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <T>(roll: () => number, from: readonly T[]): T => {
  const picked = from[Math.floor(roll() * from.length)];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
};
