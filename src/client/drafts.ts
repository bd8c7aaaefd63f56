import type { RecordStore } from '../browser/record-store.js';
import { day } from '../domain/instant.js';
import { storedRecord } from './stored-record.js';

const week = 7 * day;

interface Draft {
  readonly at: number;
  readonly value: unknown;
}

/** Half-typed words, kept for a week on this device. */
export interface Drafts {
  /** The draft of that name, of unknown shape: it may be of an older version. Drafts past their week are deleted. */
  read(name: string): Promise<unknown>;
  /** Saves a draft, or clears it when there is none. */
  write(name: string, value: unknown): Promise<void>;
  /** All drafts whose name starts with `prefix`, the newest first. */
  list(prefix: string): Promise<readonly unknown[]>;
  /** Makes of a draft what `next` says, in one step no other tab can get between; undefined clears it. */
  update(name: string, next: (value: unknown) => unknown): Promise<void>;
}

export function createDrafts(store: RecordStore, scope: () => string, now: () => number = Date.now): Drafts {
  const keyOf = (name: string) => `${scope()}draft/${name}`;
  const textOf = (value: unknown) =>
    value === undefined ? value : JSON.stringify({ at: now(), value } satisfies Draft);

  /** What is not past its week; the rest is deleted. */
  async function current(): Promise<ReadonlyMap<string, Draft>> {
    const found = new Map<string, Draft>();
    for (const [key, text] of await store.list(keyOf(''))) {
      const draft = draftOf(text);
      if (!draft || now() - draft.at > week) await store.update(key, () => undefined);
      else found.set(key, draft);
    }
    return found;
  }

  return {
    read: async (name) => (await current()).get(keyOf(name))?.value,
    async list(prefix) {
      const named = [...(await current())].filter(([key]) => key.startsWith(keyOf(prefix)));
      return named.sort(([, a], [, b]) => b.at - a.at).map(([, { value }]) => value);
    },
    async write(name, value) {
      await store.update(keyOf(name), () => textOf(value));
    },
    async update(name, next) {
      await store.update(keyOf(name), (text) => {
        const before = draftOf(text)?.value;
        const value = next(before);
        return value === before ? text : textOf(value);
      });
    },
  };
}

const draftOf = (text: string | undefined) => storedRecord<Draft>(text, ({ at }) => typeof at === 'number');
