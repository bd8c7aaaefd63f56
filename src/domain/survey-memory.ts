import { day } from './instant.js';
import type { SurveyClocks, SurveyOutcome } from './survey-rest.js';

/**
 * What a device remembers of surveys: when which one ended how (`nps-1/answered`), how often it was here, and the
 * visitor's name in the draw of who is asked. Numbers only grow, so memories of several tabs can be put together.
 */
export type SurveyMemory = Readonly<Record<string, number | string>>;

const outcomes: readonly SurveyOutcome[] = ['answered', 'declined', 'ignored', 'never'];

/** Milliseconds without a page after which the next one is a new visit. */
const visitEnds = 30 * 60_000;

/** Both in one, whichever comes first: the higher number, and of two names the same one in every tab. */
export function mergeMemories(one: SurveyMemory, other: SurveyMemory): SurveyMemory {
  const merged: Record<string, number | string> = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const known = merged[key];
    if (known === undefined || (typeof value === 'number' ? value > Number(known) : value < String(known))) {
      merged[key] = value;
    }
  }
  return merged;
}

/** What is usable of something that was stored or sent. */
export function readMemory(value: unknown): SurveyMemory {
  if (typeof value !== 'object' || !value) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, number | string] =>
      entry[0] === 'visitor' ? typeof entry[1] === 'string' : Number.isFinite(entry[1]),
    ),
  );
}

const numberIn = (memory: SurveyMemory, key: string): number => {
  const value = memory[key];
  return typeof value === 'number' ? value : 0;
};

/** The clocks of a survey. No survey has an empty id: it stands for all of them. */
export const clocksOf = (memory: SurveyMemory, surveyId: string): SurveyClocks =>
  Object.fromEntries(
    outcomes.flatMap((outcome) => {
      const clock = memory[`${surveyId}/${outcome}`];
      return typeof clock === 'number' ? [[outcome, clock]] : [];
    }),
  );

/** What to remember of an outcome, for this survey and for all. */
export const outcomeAt = (surveyId: string, outcome: SurveyOutcome, now: number): SurveyMemory => ({
  [`${surveyId}/${outcome}`]: now,
  [`/${outcome}`]: now,
});

/** Visits with this one, and pages of this one. */
export const visitsOf = (memory: SurveyMemory): { readonly visits: number; readonly pages: number } => ({
  visits: Math.max(1, numberIn(memory, 'visits')),
  pages: Math.max(1, numberIn(memory, 'pages') - numberIn(memory, 'pagesBefore')),
});

/** What to remember of one more page. */
export function pageAt(memory: SurveyMemory, now: number): SurveyMemory {
  const pages = numberIn(memory, 'pages');
  const isNew = !(Math.abs(now - numberIn(memory, 'pageAt')) < visitEnds);
  return {
    pageAt: now,
    pages: pages + 1,
    ...(isNew && { pagesBefore: pages, visits: numberIn(memory, 'visits') + 1 }),
  };
}

/** Most surveys of a day that can be told apart. */
const dayStep = 1000;

/** The day as the visitor sees it, as a number that grows. */
const dayOf = (now: number, offsetMinutes: number): number => Math.floor((now - offsetMinutes * 60_000) / day);

/** Surveys that came by themselves on this day. `offsetMinutes`: as `Date.getTimezoneOffset` has it. */
export const shownToday = (memory: SurveyMemory, now: number, offsetMinutes: number): number =>
  Math.max(0, numberIn(memory, 'shown') - dayOf(now, offsetMinutes) * dayStep);

/** What to remember of a survey that came by itself. It stays at "ignored" if the visitor does nothing at all. */
export const shownAt = (memory: SurveyMemory, surveyId: string, now: number, offsetMinutes: number): SurveyMemory => ({
  ...outcomeAt(surveyId, 'ignored', now),
  shown: dayOf(now, offsetMinutes) * dayStep + shownToday(memory, now, offsetMinutes) + 1,
});
