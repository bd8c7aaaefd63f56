import type { Span } from './span.js';

/** Digits with what people write between them. A word or a number right before it makes it something else. */
const candidates = /(?<![\p{Ll}\p{Lu}\p{N}#.,])[+＋]?[(（]?\d[\d\u2060]*(?:[\p{Zs}\p{Pd}.()（）]{1,3}\d[\d\u2060]*)*/gu;

const date = /^\d{1,2}\.\d{1,2}\.\d{2,4}(?![.\d])/;

/**
 * Where telephone numbers stand, as far as they can be told from other numbers: with `+` (E.164), with the 0 of long
 * distance or 00, in the groups of North America, or as a mobile number of China.
 */
export function phonesIn(text: string): readonly Span[] {
  return [...text.matchAll(candidates)]
    .filter(({ 0: written }) => isPhone(written.replaceAll('\u2060', '')))
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

function isPhone(written: string): boolean {
  const groups = written.match(/\d+/g) ?? [];
  const digits = groups.join('');
  const lengths = groups.map(({ length }) => length);
  const { length } = digits;
  if (length > 17) return false;
  if (/^[+＋]/.test(written)) return length >= 9 && length <= 15 && !isOrderNumber(lengths, 10 - length);
  // Six digits alone are an order number.
  if (lengths.includes(6) || date.test(written)) return false;
  if (digits.startsWith('0')) return length >= 9 && lengths.length <= 7;
  return /^(1,)?3,3,4$/.test(lengths.join()) || (lengths.length === 1 && /^1[3-9]\d{9}$/.test(digits));
}

/** After `+` a group of six is a part of the number where enough stands before it. */
const isOrderNumber = (lengths: readonly number[], short: number): boolean => lengths.includes(6) && short > 0;
