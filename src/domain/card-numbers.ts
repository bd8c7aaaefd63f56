import type { Span } from './span.js';

/** Groups of digits with spaces or dashes between. */
const runs = /\d[\d\u2060]*(?:[\p{Zs}\p{Pd}]{1,3}\d[\d\u2060]*)*/gu;

/** ISO/IEC 7812, annex B: from the right, each second digit is doubled. */
export function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, place) => {
      const value = Number(digit) * (1 + (place % 2));
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}

/**
 * Where card numbers stand: 13 to 19 digits that pass the Luhn check, in whole groups.
 *
 * Six digits alone are an order number; inside a card number only American Express and Diners Club, which begin with 3,
 * write them so: 3782 822463 10005. Numbers that could begin at either of two groups are taken together.
 */
export function cardsIn(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const run of text.matchAll(runs)) {
    const groups = [...run[0].matchAll(/\d[\d\u2060]*/g)].map(({ index, 0: digits }) => ({
      start: run.index + index,
      end: run.index + index + digits.length,
      digits: digits.replaceAll('\u2060', ''),
    }));
    for (const [from, first] of groups.entries()) {
      let digits = '';
      const lengths: number[] = [];
      for (const group of groups.slice(from)) {
        digits += group.digits;
        lengths.push(group.digits.length);
        if (digits.length > 19) break;
        if (digits.length >= 13 && isWrittenAsCard(digits, lengths) && passesLuhn(digits)) {
          add(found, { start: first.start, end: group.end });
        }
      }
    }
  }
  return found;
}

const isWrittenAsCard = (digits: string, lengths: readonly number[]): boolean =>
  !lengths.includes(6) || (digits.startsWith('3') && /^4,6,[45]$/.test(lengths.join()));

/** Spans come by their start; those that overlap become one. */
function add(found: Span[], span: Span): void {
  const last = found.at(-1);
  if (!last || last.end <= span.start) found.push(span);
  else found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
}
