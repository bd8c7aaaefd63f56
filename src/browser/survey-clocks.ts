import { mergeMemories, outcomeAt, pageAt, readMemory, type SurveyMemory } from '../domain/survey-memory.js';
import type { SurveyOutcome } from '../domain/survey-rest.js';

const key = 'loyalty-elements/v1/surveys';
const channel = 'loyalty-elements/surveys';

/** Tells this page from the other tabs. */
const me = Math.random();

/** What may not or cannot be stored. */
let page: SurveyMemory = {};

/** The path that was counted last: several surveys of a page count it once. */
let counted: string | undefined;

/** What this device remembers; without consent, what this page does. */
export function recall(mayStore: boolean): SurveyMemory {
  if (!mayStore) return page;
  // Consent has come, or the storage works again.
  if (Object.keys(page).length) keep({}, true);
  return mergeMemories(stored(), page);
}

/** Stores nothing any more; this page goes on with what it knows. */
export function forget(): void {
  page = mergeMemories(stored(), page);
  try {
    localStorage.removeItem(key);
  } catch {
    // Refused: then there is nothing.
  }
}

/** Adds to the memory of all tabs. */
export function remember(more: SurveyMemory, mayStore: boolean): void {
  keep(more, mayStore);
  try {
    const tabs = new BroadcastChannel(channel);
    tabs.postMessage({ from: me, memory: more });
    tabs.close();
  } catch {
    // Then the other tabs read it where it is stored.
  }
}

/**
 * Takes what other tabs remember. A tab that stores at the same moment may have overwritten it: what is heard is stored
 * once more, so that in the end all of it is there.
 */
export function hearTabs(mayStore: () => boolean, signal: AbortSignal): void {
  try {
    const tabs = new BroadcastChannel(channel);
    tabs.onmessage = ({ data }: MessageEvent<{ readonly from: number; readonly memory: unknown } | null>) => {
      // Any script of the origin can speak here.
      if (data && data.from !== me) keep(readMemory(data.memory), mayStore());
    };
    signal.addEventListener('abort', () => tabs.close());
  } catch {
    // A sandboxed frame has no tabs to hear.
  }
}

/** Starts the clock of an outcome, for this survey and for all. */
export function noteOutcome(surveyId: string, outcome: SurveyOutcome, mayStore: boolean): void {
  remember(outcomeAt(surveyId, outcome, Date.now()), mayStore);
}

/** Counts the page that is open, and the visit with its first. */
export function countPage(mayStore: boolean): void {
  if (counted === location.pathname) return;
  counted = location.pathname;
  remember(pageAt(recall(mayStore), Date.now()), mayStore);
}

/** A random name, always the same on this device. */
export function visitor(mayStore: boolean): string {
  const { visitor: known } = recall(mayStore);
  if (typeof known === 'string') return known;
  const name = String(Math.random());
  remember({ visitor: name }, mayStore);
  return name;
}

function stored(): SurveyMemory {
  try {
    return readMemory(JSON.parse(localStorage.getItem(key) ?? '{}'));
  } catch {
    // Refused, or not ours.
    return {};
  }
}

/** Read again just before: another tab may have written. */
function keep(more: SurveyMemory, mayStore: boolean): void {
  const all = mergeMemories(page, more);
  try {
    if (mayStore) {
      localStorage.setItem(key, JSON.stringify(mergeMemories(stored(), all)));
      page = {};
      return;
    }
  } catch {
    // Then for the life of the page.
  }
  page = all;
}
