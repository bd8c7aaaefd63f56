// The globals of one page, and of one server process: nothing of theirs is another's.
import { createHash } from 'node:crypto';
import { Buffer } from 'node:buffer';

/** Bytes of a body, read at once. */
class Bytes {
  #parts;
  constructor(parts = []) {
    this.#parts = parts;
  }
  text() {
    return Promise.resolve(Buffer.concat(this.#parts).toString('utf8'));
  }
}

/** A body as `fetch` has it. */
export const streamOf = (text) => {
  const left = text ? [Buffer.from(text)] : [];
  return {
    getReader: () => ({
      read: () => Promise.resolve(left.length ? { done: false, value: left.pop() } : { done: true, value: undefined }),
      cancel: () => Promise.resolve(),
    }),
    cancel: () => Promise.resolve(),
  };
};

export const headersOf = (headers) => ({
  get: (name) => headers[name.toLowerCase()] ?? null,
  has: (name) => name.toLowerCase() in headers,
});

/** Time and dice. `isGone`: nothing happens any more to a page that was closed. */
function common({ clock, dice, isGone }) {
  const { now } = clock;
  return {
    setTimeout: (task, ms, ...given) => clock.after(ms, () => isGone() || task(...given)),
    clearTimeout: (timer) => clock.cancel(timer),
    Date: datesOf(clock),
    Math: Object.create(Math, { random: { value: dice.roll } }),
    performance: { now },
    Blob: Bytes,
    console: { warn: () => undefined },
    crypto: {
      getRandomValues: dice.bytes,
      subtle: {
        digest: (_name, bytes) => Promise.resolve(new Uint8Array(createHash('sha256').update(bytes).digest()).buffer),
      },
    },
  };
}

const dates = new WeakMap();

function datesOf(clock) {
  const known = dates.get(clock);
  if (known) return known;
  const made = class extends Date {
    constructor(...given) {
      super(...(given.length ? given : [clock.now()]));
    }
    static now = clock.now;
  };
  dates.set(clock, made);
  return made;
}

export function pageRealm({ clock, dice, device, page, fetch, partComes }) {
  const isGone = () => page.isGone;
  const document = { ...listening(), visibilityState: 'visible' };
  const window = listening();
  const navigator = { onLine: true, locks: device.locksOf(page) };
  const BroadcastChannel = device.channelOf(page);
  const own = { navigator, BroadcastChannel };
  return {
    ...common({ clock, dice, isGone }),
    ...own,
    globalThis: own,
    window,
    document,
    location: { pathname: '/' },
    addEventListener: window.addEventListener,
    removeEventListener: () => undefined,
    CustomEvent,
    localStorage: device.localStorage,
    indexedDB: device.indexedDB,
    fetch,
    partComes,
  };
}

/** Bare of phases and bubbling, which the client knows nothing of. */
function listening() {
  const listeners = [];
  return {
    addEventListener: (type, task, { signal } = {}) => listeners.push({ type, task, signal }),
    dispatchEvent(event) {
      for (const { type, task, signal } of [...listeners]) if (type === event.type && !signal?.aborted) task(event);
    },
  };
}

export function serverRealm({ clock, dice, fetch, isGone }) {
  const globals = common({ clock, dice, isGone });
  return {
    ...globals,
    globalThis: {},
    fetch,
    partComes: () => Promise.resolve(),
    AbortSignal: {
      timeout(ms) {
        const life = new globalThis.AbortController();
        globals.setTimeout(() => life.abort(new globalThis.DOMException('late', 'TimeoutError')), ms);
        return life.signal;
      },
    },
    Response: class {
      constructor(body, { status = 200, headers } = {}) {
        Object.assign(this, { text: body ?? '', status, headers });
      }
    },
  };
}
