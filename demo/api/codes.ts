import { randomInt } from 'node:crypto';

/** No 0/O, 1/I/L, U/V: a code is read out over a counter. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTWXYZ';

/** A redemption code such as `7KQM-X2TA-9FHD`: 12 places of 29 signs, about 58 bits. */
export function makeCode(): string {
  const signs = Array.from({ length: 12 }, () => alphabet.charAt(randomInt(alphabet.length)));
  return [0, 4, 8].map((start) => signs.slice(start, start + 4).join('')).join('-');
}
