import { cardsIn } from './card-numbers.js';
import { phonesIn } from './phone-numbers.js';
import { plainDigits } from './plain-digits.js';
import type { Span } from './span.js';

export type SecretKind = 'card' | 'email' | 'phone' | 'token';

/** What a shop should not be told in a message, and where it stands. */
export interface Secret extends Span {
  readonly kind: SecretKind;
  readonly text: string;
}

export interface Redaction {
  /** In the order of the text; no two overlap. */
  readonly found: readonly Secret[];
  readonly text: string;
}

const email = /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** Words after "Bearer", JSON Web Tokens, and keys as shops and clouds make them. */
const tokens = [
  /\bbearer\s+[\w.~+/-]{8,}=*/gi,
  /\beyJ[\w-]{5,}\.[\w-]{5,}\.[\w-]*/g,
  /\b(?:[sprt]k|api|key|token|secret|gh[opsu]|xox[abprs])[_-][\w-]{12,}/gi,
  /\bAKIA[A-Z\d]{16}\b|\bAIza[\w-]{30,}/g,
];

const spans = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));

/**
 * Finds card numbers, e-mail addresses, telephone numbers and tokens, and gives the text without them.
 *
 * Digits of every script count. Six digits that stand alone are never taken: so shops number their orders.
 *
 * @param marks - What is put in the place of each, by its kind.
 * @param known - What is no secret, whatever it looks like: the number of the order.
 */
export function redact(
  text: string,
  marks: Readonly<Partial<Record<SecretKind, string>>> = {},
  known: readonly string[] = [],
): Redaction {
  const plain = plainDigits(text);
  const all: readonly (readonly [SecretKind, readonly Span[]])[] = [
    ['token', tokens.flatMap((pattern) => spans(text, pattern))],
    ['email', spans(text, email)],
    ['card', cardsIn(plain)],
    ['phone', phonesIn(plain)],
  ];
  const found: Secret[] = [];
  for (const [kind, each] of all) {
    for (const { start, end } of each) {
      // A number that only touches what was found before is found all the same: what is left of it is no secret less.
      const isInside = found.some((other) => other.start < end && start < other.end);
      if (!isInside) found.push({ kind, start, end, text: text.slice(start, end) });
      else if (kind === 'card') widen(found, { start, end }, text);
    }
  }
  const secrets = found.filter((secret) => !known.includes(secret.text));
  secrets.sort((a, b) => a.start - b.start);
  let rest = text;
  for (const { kind, start, end } of secrets.toReversed()) {
    rest = rest.slice(0, start) + (marks[kind] ?? `[${kind}]`) + rest.slice(end);
  }
  return { found: secrets, text: rest };
}

/** Makes what was found reach over a card number, too. */
function widen(found: Secret[], span: Span, text: string): void {
  const touched = found.filter(({ start, end }) => start < span.end && span.start < end);
  const start = Math.min(span.start, ...touched.map((each) => each.start));
  const end = Math.max(span.end, ...touched.map((each) => each.end));
  const [{ kind } = { kind: 'card' as const }] = touched;
  for (const each of touched) found.splice(found.indexOf(each), 1);
  found.push({ kind, start, end, text: text.slice(start, end) });
}
