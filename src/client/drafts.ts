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

  /** The draft of that name, of unknown shape: it may be of an older version. */
  async read(name: string): Promise<unknown> {
    const records = await this.#store.list(this.#key(name));
    const draft = parse(records.find(([key]) => key === this.#key(name))?.[1]);
    if (!draft || this.#now() - draft.at > week) return undefined;
    return draft.value;
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

function parse(text: string | undefined): Draft | undefined {
  try {
    const draft: unknown = JSON.parse(text ?? 'null');
    return typeof draft === 'object' && draft !== null && 'at' in draft ? (draft as Draft) : undefined;
  } catch {
    return undefined;
  }
}
