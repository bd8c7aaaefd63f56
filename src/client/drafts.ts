import type { RecordStore } from '../browser/record-store.js';

const week = 7 * 86_400_000;

interface Draft {
  readonly at: number;
  readonly value: unknown;
}

/** Half-typed words, kept for a week on this device. */
export class Drafts {
  readonly #store: RecordStore;
  readonly #scope: () => string;
  readonly #now: () => number;

  constructor(store: RecordStore, scope: () => string, now: () => number = Date.now) {
    this.#store = store;
    this.#scope = scope;
    this.#now = now;
  }

  /** The draft of that name, of unknown shape: it may be of an older version. Drafts past their week are deleted. */
  async read(name: string): Promise<unknown> {
    let found: unknown;
    for (const [key, text] of await this.#store.list(this.#key(''))) {
      const draft = parse(text);
      if (!draft || this.#now() - draft.at > week) await this.#store.update(key, () => undefined);
      else if (key === this.#key(name)) found = draft.value;
    }
    return found;
  }

  /** Saves a draft, or clears it when there is none. */
  async write(name: string, value: unknown): Promise<void> {
    const text = value === undefined ? undefined : JSON.stringify({ at: this.#now(), value } satisfies Draft);
    await this.#store.update(this.#key(name), () => text);
  }

  #key(name: string): string {
    return `${this.#scope()}draft/${name}`;
  }
}

function parse(text: string): Draft | undefined {
  try {
    const draft = JSON.parse(text) as Partial<Draft> | null;
    return typeof draft?.at === 'number' ? (draft as Draft) : undefined;
  } catch {
    return undefined;
  }
}
