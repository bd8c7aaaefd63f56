/// <reference types="node" />
import { open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { LoyaltyError } from '../domain/errors.js';
import type { AnswerStore, StoredAnswer } from './answers.js';
import { answerIn, heading, rowOf, rowsIn } from './csv-rows.js';

export interface CsvOptions {
  /** The file that answers are added to; made where there is none, readable by its owner only. */
  readonly file: string;
}

/** Where in the file the highest revision of an answer stands, in bytes. */
interface Place {
  readonly owner: string;
  readonly revision: number;
  readonly start: number;
  readonly length: number;
}

interface OpenFile {
  readonly handle: FileHandle;
  readonly places: Map<string, Place>;
  size: number;
}

const nameOf = ({ kind, id }: Pick<StoredAnswer, 'kind' | 'id'>): string => `${kind} ${id}`;

/**
 * Adds answers to a CSV file (RFC 4180, UTF-8) for merchants without anything else: one row a revision, on the disk before
 * anybody is thanked. No cell is a formula to a spreadsheet.
 *
 * Needs Node. One process writes a file; each of several servers needs a file of its own. Files of feedback stay behind,
 * and the member is told so.
 */
export function csvAnswers({ file }: CsvOptions): AnswerStore & { close(): Promise<void> } {
  let opened: Promise<OpenFile> | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(step: () => Promise<T>): Promise<T> => {
    const mine = turn.then(step, step);
    turn = mine.catch(() => undefined);
    return mine;
  };
  const close = async (): Promise<void> => {
    const closing = opened;
    opened = undefined;
    await (await closing?.catch(() => undefined))?.handle.close();
  };

  async function put(answer: StoredAnswer): Promise<StoredAnswer> {
    opened ??= openFile(file);
    try {
      const into = await opened;
      const before = into.places.get(nameOf(answer));
      const isNew = !before || ((!before.owner || before.owner === answer.owner) && before.revision < answer.revision);
      if (!isNew) return await readAt(into, before);
      await add(into, answer);
      return answer;
    } catch (error) {
      // What is half written is cut off when the file is opened anew.
      await close().catch(() => undefined);
      throw error;
    }
  }

  return { put: (answer) => inTurn(() => put(answer)), close: () => inTurn(close) };
}

async function openFile(file: string): Promise<OpenFile> {
  const handle = await open(file, 'a+', 0o600);
  try {
    const text = (await handle.readFile()).toString('utf8');
    const places: OpenFile['places'] = new Map();
    let [at, size] = [0, 0];
    for (const { cells, end } of rowsIn(text)) {
      const length = Buffer.byteLength(text.slice(at, end));
      if (at === 0 && text.slice(at, end) !== heading) throw foreign();
      const answer = at > 0 ? answerIn(cells) : undefined;
      if (answer) remember(places, answer, { start: size, length });
      [at, size] = [end, size + length];
    }
    // The file of somebody else is left as it is.
    if (at === 0 && !heading.startsWith(text)) throw foreign();
    await handle.truncate(size);
    const into = { handle, places, size };
    if (size === 0) await addText(into, heading);
    await syncFolder(file);
    return into;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

const foreign = (): LoyaltyError =>
  new LoyaltyError('invalid-configuration', 'the file is no file of answers', { operation: 'answers.csv' });

function remember(places: OpenFile['places'], answer: StoredAnswer, place: Pick<Place, 'start' | 'length'>): void {
  const { owner, revision } = answer;
  const before = places.get(nameOf(answer));
  if (!before || before.revision < revision) places.set(nameOf(answer), { owner, revision, ...place });
}

async function add(into: OpenFile, answer: StoredAnswer): Promise<void> {
  const start = into.size;
  const length = await addText(into, rowOf(answer));
  remember(into.places, answer, { start, length });
}

/** Comes back when it is on the disk. */
async function addText(into: OpenFile, text: string): Promise<number> {
  const bytes = Buffer.from(text);
  await into.handle.appendFile(bytes);
  await into.handle.sync();
  into.size += bytes.length;
  return bytes.length;
}

async function readAt({ handle }: OpenFile, { start, length }: Place): Promise<StoredAnswer> {
  const { buffer } = await handle.read(Buffer.alloc(length), 0, length, start);
  const [row] = rowsIn(buffer.toString('utf8'));
  const answer = row && answerIn(row.cells);
  if (!answer) throw new Error('the file of answers has changed');
  return answer;
}

/** So that the file's name is on the disk, too; where folders cannot be opened, the platform sees to that. */
async function syncFolder(file: string): Promise<void> {
  const folder = await open(dirname(file), 'r').catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}
