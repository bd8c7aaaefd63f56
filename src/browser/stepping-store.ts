import { memoryStore, type RecordStore } from './record-store.js';

export interface SteppingOptions {
  /** Tells keys of what may be dropped when the device is full. */
  readonly isExpendable?: (key: string) => boolean;
  /** Called once, when records are no longer on disk. */
  readonly lost?: () => void;
}

/**
 * A store that goes on in memory, with all that this page knows, when its disk fails.
 *
 * On a full disk what is expendable goes first. What the disk still holds is deleted from it when it is deleted here, as
 * far as it can be, so that it is not sent again.
 */
export function steppingStore(disk: RecordStore, { isExpendable, lost }: SteppingOptions = {}): RecordStore {
  const seen = new Map<string, string>();
  let memory: Promise<RecordStore> | undefined;

  const see = (key: string, text: string | undefined) => {
    if (text === undefined) seen.delete(key);
    else seen.set(key, text);
  };

  /** A disk that is full can still be read. One that does not answer was waited for long enough. */
  async function stepDown(error: unknown): Promise<RecordStore> {
    const store = memoryStore();
    const known = isLate(error) ? [...seen] : await disk.list('').catch(() => [...seen]);
    for (const [key, text] of known) await store.update(key, () => text);
    return store;
  }

  function instead(error?: unknown): Promise<RecordStore> {
    if (!memory) {
      memory = stepDown(error);
      lost?.();
    }
    return memory;
  }

  async function onDisk(key: string, next: (text: string | undefined) => string | undefined) {
    try {
      return await disk.update(key, next);
    } catch (error) {
      if (!isFull(error) || !isExpendable) throw error;
      const spare = (await disk.list('')).filter(([each]) => each !== key && isExpendable(each));
      if (!spare.length) throw error;
      for (const [each] of spare) {
        await disk.update(each, () => undefined);
        seen.delete(each);
      }
      return disk.update(key, next);
    }
  }

  return {
    get mode() {
      return memory ? 'memory' : disk.mode;
    },
    async list(prefix) {
      let error: unknown;
      if (!memory) {
        try {
          const found = await disk.list(prefix);
          found.forEach(([key, text]) => seen.set(key, text));
          return found;
        } catch (cause) {
          // It goes on below.
          error = cause;
        }
      }
      return (await instead(error)).list(prefix);
    },
    async update(key, next) {
      let error: unknown;
      if (!memory) {
        try {
          const text = await onDisk(key, next);
          see(key, text);
          return text;
        } catch (cause) {
          // It goes on below.
          error = cause;
        }
      }
      const text = await (await instead(error)).update(key, next);
      if (text === undefined) void disk.update(key, () => undefined).catch(() => undefined);
      return text;
    },
  };
}

/** Told by its name: the error of a store is wrapped. */
const isFull = (error: unknown): boolean =>
  [error, (error as Error | undefined)?.cause].some(
    (each) => (each as Error | null | undefined)?.name === 'QuotaExceededError',
  );

const isLate = (error: unknown): boolean => (error as Error | undefined)?.cause === 'late';
