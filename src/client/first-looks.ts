import type { Member } from '../domain/member.js';
import type { Program } from '../domain/program.js';
import * as questions from './resources/questions.js';

/** Reads a value that is as good as can be. */
type Look<T = unknown> = (value: unknown) => T;

/** Whatever is odd is for the decoders of the whole client: they leave out what is wrong, cut, and say so. */
function odd(): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- there is no error yet
  throw undefined;
}

const like =
  (pattern: RegExp): Look =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? value : odd();

const integer: Look<number> = (value) => (Number.isSafeInteger(value) ? (value as number) + 0 : odd());

const optional =
  <T>(look: Look<T>): Look<T | undefined> =>
  (value) =>
    value === undefined || value === null ? undefined : look(value);

const list =
  (look: Look): Look =>
  (value) =>
    Array.isArray(value) && value.length <= 20 ? value.map((item) => look(item)) : odd();

const object =
  (shape: Readonly<Record<string, Look>>): Look =>
  (value) => {
    if (Object(value) !== value || Array.isArray(value)) odd();
    // Without a prototype: what a page has put on `Object.prototype` is no field of an answer.
    const result = Object.create(null) as Record<string, unknown>;
    for (const name in shape) {
      const field = shape[name]?.(Object.hasOwn(value as object, name) ? (value as typeof result)[name] : undefined);
      if (field !== undefined) result[name] = field;
    }
    return result;
  };

/** What must be there, and is of no use yet. */
const unread =
  (look: Look): Look =>
  (value) =>
    void look(value);

const id = like(/^(?!\.\.?$)[^]{1,255}$/);
const text = like(/^[^\u202A-\u202E\u2066-\u2069]{0,100}$/);
const url = optional(like(/^[^]{1,2000}$/));
const time = like(
  /^\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-][01]\d:[0-5]\d)$/,
);

/** Tells what is only looked at from what has been read: see `look.ts`. */
const isLook = () => true;

export const lookAtMember = object({
  id,
  status: like(/^(guest|enrolled|pending|blocked)$/),
  balances: list(object({ currency: id, amount: integer, asOf: unread(time), isLook })),
}) as (body: unknown) => Member;

export const lookAtProgram = object({
  id,
  name: text,
  timeZone: text,
  currencies: list(
    object({
      code: id,
      name: object({ one: text, other: text }),
      decimalPlaces: (value) => Math.min(Math.max(optional(integer)(value) ?? 0, 0), 6),
    }),
  ),
  tiers: (value) => (Array.isArray(value) ? [] : odd()),
  links: (value) => optional(object({ join: url, signIn: url }))(value) ?? {},
  // What a backend lacks is to be known before anything is shown.
  lacks: (value) => (value ? odd() : undefined),
  isLook,
}) as (body: unknown) => Program;

/** Where something on the page reads all of an answer, that counts. */
function looked<T>(question: questions.Question<T>, look: (body: unknown) => T): questions.Question<T> {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- whoever reads it comes after it
  question.decode ??= look;
  return question;
}

export const getMember = looked(questions.getMember, lookAtMember);
export const getProgram = looked(questions.getProgram, lookAtProgram);

/** Whether nothing on the page reads all of an answer yet. */
export const isFirstLook = (): boolean => getMember.decode === lookAtMember;
