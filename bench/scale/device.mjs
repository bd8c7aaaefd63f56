// One browser of one visitor: what its pages and tabs have in common, and what outlives them.
import { httpCache } from './http-cache.mjs';

/** Milliseconds of one step of the database. */
const step = 2;

export function deviceOf(id, { clock, hasStale }) {
  const records = new Map();
  const beside = new Map();
  const held = new Map();
  const lines = new Map();
  const byKey = ([a], [b]) => (a < b ? -1 : 1);

  const device = {
    id,
    cache: httpCache({ now: clock.now, hasStale, isShared: false, joins: false }),
    records,
    /** Whether anything was ever kept here: only then is there a database. */
    hasDatabase: false,
    store: {
      get mode() {
        return device.hasDatabase ? 'indexeddb' : undefined;
      },
      async list(prefix) {
        await clock.wait(step);
        return [...records].filter(([key]) => key.startsWith(prefix)).sort(byKey);
      },
      async update(key, next) {
        await clock.wait(step);
        device.hasDatabase = true;
        const text = next(records.get(key));
        if (text === undefined) records.delete(key);
        else records.set(key, text);
        return text;
      },
    },
    localStorage: {
      getItem: (key) => beside.get(key) ?? null,
      setItem: (key, text) => beside.set(key, `${text}`),
      removeItem: (key) => beside.delete(key),
    },
    /** Only what is needed to find out whether there is a database. */
    indexedDB: {
      open() {
        const request = { result: { close: () => undefined } };
        clock.after(step, () => {
          if (device.hasDatabase) request.onsuccess?.();
          else request.onerror?.({ preventDefault: () => undefined });
        });
        return request;
      },
    },
    /** Locks that are asked for only where they are free, as the kit asks. A page that goes away lets go of its own. */
    locksOf: (page) => ({
      async request(name, _options, task) {
        const isFree = !held.has(name);
        if (isFree) held.set(name, page);
        try {
          return await task(isFree ? { name } : null);
        } finally {
          if (isFree && held.get(name) === page) held.delete(name);
        }
      },
      query: () => Promise.resolve({ held: [...held.keys()].map((name) => ({ name })) }),
    }),
    letGo(page) {
      for (const [name, holder] of held) if (holder === page) held.delete(name);
      for (const line of lines.values()) for (const each of line) if (each.page === page) line.delete(each);
    },
    channelOf: (page) =>
      class {
        constructor(name) {
          this.page = page;
          this.line = lines.get(name) ?? new Set();
          lines.set(name, this.line);
          this.line.add(this);
        }
        postMessage(data) {
          for (const other of this.line) {
            if (other !== this) clock.after(1, () => this.line.has(other) && other.onmessage?.({ data }));
          }
        }
        close() {
          this.line.delete(this);
        }
      },
  };
  return device;
}
