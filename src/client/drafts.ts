import type { RecordStore } from '../browser/record-store.js';
import { storedRecord } from './stored-record.js';

const week = 7 * 86_400_000;

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
}

export function createDrafts(store: RecordStore, scope: () => string, now: () => number = Date.now): Drafts {
  const keyOf = (name: string) => `${scope()}draft/${name}`;
  return {
    async read(name) {
      let found: unknown;
      for (const [key, text] of await store.list(keyOf(''))) {
        const draft = storedRecord<Draft>(text, ({ at }) => typeof at === 'number');
        if (!draft || now() - draft.at > week) await store.update(key, () => undefined);
        else if (key === keyOf(name)) found = draft.value;
      }
      return found;
    },
    async write(name, value) {
      const text = value === undefined ? undefined : JSON.stringify({ at: now(), value } satisfies Draft);
      await store.update(keyOf(name), () => text);
    },
  };
}
