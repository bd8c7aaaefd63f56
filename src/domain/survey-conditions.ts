import { isCheckout, matchesPage, type PageAddress } from './page-pattern.js';
import type { SurveyRefusal } from './survey-refusals.js';
import type { SurveyDevice, SurveyTrigger } from './survey-trigger.js';

/** What a question would disturb, or what would hide it. */
export type SurveyDisturbance = Extract<SurveyRefusal, 'not-in-front' | 'modal-open' | 'typing' | 'in-transition'>;

/** What is the case right now. */
export interface SurveyMoment {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** 0 to 1, and always the same for one visitor and survey: `sampleRoll`. */
  readonly roll: number;
  readonly page: PageAddress;
  /** The page has said that it is the checkout, or that it is not. Default: its address says. */
  readonly isCheckout?: boolean | undefined;
  /** Milliseconds since the page was opened. Default 0. */
  readonly elapsedMs?: number;
  /** Visits, with this one, and pages of this one. Default 1. */
  readonly visits?: number;
  readonly pages?: number;
  /** Named events of the page so far, in order. */
  readonly events?: readonly string[];
  /** Null: a guest. Undefined: not known. */
  readonly member?: { readonly tierId?: string | undefined } | null | undefined;
  /** BCP 47. Default `en`. */
  readonly locale?: string;
  readonly devices?: readonly SurveyDevice[];
  readonly hasDwelt?: boolean;
  readonly hasRead?: boolean;
  readonly hasSeen?: boolean;
  readonly isIdle?: boolean;
  readonly isLeaving?: boolean;
  readonly busy?: SurveyDisturbance | undefined;
}

/** Each condition, by what it says when it does not hold. The order is that of the refusals. */
const unmet: Readonly<
  Partial<Record<SurveyRefusal, (trigger: SurveyTrigger, moment: SurveyMoment) => boolean | undefined>>
> = {
  'too-few-visits': ({ minVisits = 1 }, { visits = 1 }) => visits < minVisits,
  'too-many-visits': ({ maxVisits = Infinity }, { visits = 1 }) => visits > maxVisits,
  'too-few-pages': ({ minPages = 1 }, { pages = 1 }) => pages < minPages,
  'unknown-member': ({ signedIn, tiers }, { member }) => (signedIn !== undefined || !!tiers) && member === undefined,
  'signed-out': ({ signedIn }, { member }) => signedIn && !member,
  'signed-in': ({ signedIn }, { member }) => signedIn === false && !!member,
  'other-tier': ({ tiers }, { member }) => tiers && !tiers.includes(member?.tierId ?? ''),
  'other-locale': ({ locales }, { locale = 'en' }) => locales && !locales.some((each) => isSpoken(each, locale)),
  'other-device': ({ device }, { devices = [] }) => device && !devices.includes(device),
  'other-page': ({ pages }, { page }) => pages && !pages.some((each) => matchesPage(each, page)),
  'excluded-page': ({ exceptPages }, { page }) => exceptPages?.some((each) => matchesPage(each, page)),
  'at-checkout': ({ checkout }, { page, isCheckout: isSaid }) => !checkout && (isSaid ?? isCheckout(page)),
  cancelled: (trigger, { events = [] }) => isCancelled(trigger, events) && isDue(trigger, events),
  'no-event': (trigger, { events = [] }) => !isDue(trigger, events.slice(lastCancel(trigger, events) + 1)),
  'too-early': ({ delayMs = 0 }, { elapsedMs = 0 }) => elapsedMs < delayMs,
  'too-short-stay': ({ dwellMs }, { hasDwelt }) => !!dwellMs && !hasDwelt,
  'not-scrolled': ({ scrollPercent }, { hasRead }) => !!scrollPercent && !hasRead,
  'not-seen': ({ visible }, { hasSeen }) => visible !== undefined && !hasSeen,
  'not-idle': ({ idleMs }, { isIdle }) => !!idleMs && !isIdle,
  'not-leaving': ({ exitIntent }, { isLeaving }) => exitIntent && !isLeaving,
};

/** The first condition that does not hold, and after all of them what would be disturbed. */
export const unmetCondition = (trigger: SurveyTrigger, moment: SurveyMoment): SurveyRefusal | undefined =>
  (Object.keys(unmet) as SurveyRefusal[]).find((because) => unmet[because]?.(trigger, moment)) ?? moment.busy;

const lastCancel = ({ cancelEvents = [] }: SurveyTrigger, events: readonly string[]): number =>
  events.findLastIndex((event) => cancelEvents.includes(event));

/** Its event has come often enough, if it waits for one. */
const isDue = ({ event, eventCount = 1 }: SurveyTrigger, events: readonly string[]): boolean =>
  event === undefined || events.filter((each) => each === event).length >= eventCount;

/** It was called off, and its event has not come often enough since. */
function isCancelled(trigger: SurveyTrigger, events: readonly string[]): boolean {
  const last = lastCancel(trigger, events);
  return last >= 0 && (trigger.event === undefined || !isDue(trigger, events.slice(last + 1)));
}

/** `en` means all English; `zh-Hans` also the Chinese of mainland China, which is written so. */
function isSpoken(wanted: string, locale: string): boolean {
  try {
    const parts = new Intl.Locale(locale).maximize().toString().toLowerCase().split('-');
    return wanted
      .toLowerCase()
      .split('-')
      .every((part) => parts.includes(part));
  } catch {
    // No language that anybody knows.
    return false;
  }
}
