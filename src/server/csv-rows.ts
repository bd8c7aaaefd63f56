import type { Feedback } from '../domain/feedback.js';
import type { SurveyResponse } from '../domain/survey.js';
import type { StoredAnswer } from './answers.js';

const columns = [
  ...['received_at', 'kind', 'id', 'revision', 'member', 'survey', 'state', 'score', 'expected', 'perceived'],
  ...['topic', 'rating', 'order', 'contact', 'locale', 'text', 'answer'],
] as const;

/** What begins a formula. */
const formula = /[=+\-@＝＋－＠]/;
/** What may be read as the end of a cell, where a spreadsheet reads the file with another separator than ours. */
const end = /[;\t\r\n]/;
const padding = /[\s"']/;

/** `change` is given each character, and whether a cell may be taken to begin there. */
function inPlace(text: string, change: (letter: string, isStart: boolean, next: string) => string): string {
  let isStart = true;
  let changed = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    changed += change(letter, isStart, text.charAt(at + 1));
    isStart = end.test(letter) || (isStart && padding.test(letter));
  }
  return changed;
}

/** Text that no spreadsheet carries out: an apostrophe stands before what would be a formula. */
export const defuse = (text: string): string =>
  inPlace(text, (letter, isStart) => (isStart && formula.test(letter) ? `'${letter}` : letter));

/** What `defuse` was given. */
export const restore = (text: string): string =>
  inPlace(text, (letter, isStart, next) => (isStart && letter === "'" && formula.test(next) ? '' : letter));

/** One line of RFC 4180, each cell in quotes. */
const lineOf = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`;

/** The first line. The mark before it tells a spreadsheet that the file is UTF-8. */
export const heading = `\uFEFF${lineOf(columns)}`;

export function rowOf({ kind, id, owner, revision, body, receivedAt }: StoredAnswer): string {
  const answer = JSON.parse(body) as Partial<SurveyResponse & Feedback>;
  const { surveyId, state, score, expected, perceived, comment, locale } = answer;
  const { kind: sort, topic, rating, orderNumber, contact, message } = answer;
  const cells = [
    ...[receivedAt, sort ?? kind, id, revision, owner, surveyId, state, score, expected, perceived],
    ...[topic, rating, orderNumber, contact?.value ?? contact?.by, locale, comment ?? message, body],
  ];
  return lineOf(cells.map((cell = '') => defuse(String(cell))));
}

/** A row of the file; nothing for one that somebody has changed beyond recognition. */
export function answerIn(cells: readonly string[]): StoredAnswer | undefined {
  const [receivedAt, sort, id, revision, owner] = cells.map(restore);
  const body = restore(cells.at(-1) ?? '');
  if (cells.length !== columns.length || !receivedAt || !id || !Number.isInteger(Number(revision))) return undefined;
  const kind = sort === 'response' ? 'response' : 'feedback';
  return { kind, id, owner: owner ?? '', revision: Number(revision), body, receivedAt };
}

/** The rows of a text up to the end of the last whole one, each with the place in the text where it ends. */
export function* rowsIn(text: string): Generator<{ readonly cells: readonly string[]; readonly end: number }> {
  let cells: string[] = [];
  const cell = /"([^"]*(?:""[^"]*)*)"(,|\r\n)|([^",\r\n]*)(,|\r\n)/y;
  if (text.startsWith('\uFEFF')) cell.lastIndex = 1;
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    const [, quoted, afterQuoted, plain = ''] = found;
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if ((afterQuoted ?? found[4]) === ',') continue;
    yield { cells, end: cell.lastIndex };
    cells = [];
  }
}
