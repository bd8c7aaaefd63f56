import { listeners, tellListeners } from '../i18n/catalogue.js';
import type * as Aftercare from './aftercare.js';

/** How long a notice is waited for before there are bare words, in milliseconds. */
const patience = 3000;

/** What elements need once they have painted. Undefined while it is on its way, null where it could not be loaded. */
export const aftercare: {
  there?: typeof Aftercare | null;
  /** Not only late. */
  isLost?: boolean;
} = {};

const parts: (() => Promise<unknown>)[] = [];

let loading: Promise<void> | undefined;

/** Loads it, once; where that has failed, again. Whoever waits for it looks again when it has come, and when it has not. */
export const loadAftercare = (): Promise<void> => {
  const { there } = aftercare;
  let come: typeof Aftercare | undefined;
  return (loading ??= Promise.race([
    // Also when that is later than anybody waits.
    Promise.all([import('./aftercare.js').then((it) => (come = it)), ...parts.map((load) => load())]).then(
      () => {
        aftercare.there = come ?? null;
        tellListeners();
      },
      (error: unknown) => {
        // It may have come by now, later than anybody waited.
        const there = come ?? aftercare.there;
        const isNews = !aftercare.isLost || there !== aftercare.there;
        aftercare.isLost = true;
        aftercare.there = there;
        if (isNews) tellListeners();
        throw error;
      },
    ),
    new Promise<void>((_, fail) => setTimeout(fail, patience)),
  ]).catch(() => {
    loading = undefined;
    // A part of an element that is not to be had is missed by that element alone.
    aftercare.there ??= come ?? null;
    // Once: what asks for it whenever it is drawn would ask for ever.
    if (there === undefined) tellListeners();
  }));
};

let soon: unknown;

/** Loads it a moment after the first paint, so that it is there before the network may be gone. Holds no element until then. */
export const loadAftercareSoon = (): void => {
  soon ??= setTimeout(() => {
    soon = undefined;
    // They may be gone by then, or switched off.
    if (listeners.size) void loadAftercare();
  }, 1000);
};

/** Has a part of an element's own come with it. */
export function addAftercare(part: () => Promise<unknown>): void {
  parts.push(part);
  if (!loading) return;
  loading = undefined;
  void loadAftercare();
}
