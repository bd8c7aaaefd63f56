import type { SurveyMoment } from '../domain/survey-conditions.js';
import { decideSurvey, type SurveyDecision } from '../domain/survey-decision.js';
import { clocksOf, shownAt, shownToday, visitsOf } from '../domain/survey-memory.js';
import { sampleRoll } from '../domain/survey-sample.js';
import type { SurveyRefusal } from '../domain/survey-refusals.js';
import type { SurveyTrigger } from '../domain/survey-trigger.js';
import { devices } from './devices.js';
import { whenDwelt } from './dwell.js';
import { onExitIntent } from './exit-intent.js';
import { watchIdle } from './idle.js';
import { onNavigate, pageAddress, saidCheckout } from './page-address.js';
import { pageBusy, transitionEnd } from './page-busy.js';
import { whenRead } from './scroll-depth.js';
import { whenSeen } from './sight.js';
import { countPage, hearTabs, recall, remember, visitor } from './survey-clocks.js';
import { isSlotTaken, takeSlot, whenSlotFree } from './survey-slot.js';

/** What only the page around knows. */
export interface SurveyFacts extends Pick<SurveyMoment, 'events' | 'member' | 'locale'> {
  /** Whether anything of this may be stored; else it lasts as long as the page. */
  readonly mayStore: boolean;
}

type Signs = Pick<SurveyMoment, 'hasDwelt' | 'hasRead' | 'hasSeen' | 'isIdle'>;

/** What is told of a moment. */
export interface SurveyMoments {
  /** Called once, when it is time, with the way to say that the survey is off the screen again. */
  readonly ask: (leave: () => void) => void;
  /** Called when nothing but a sign of the visitor or the page, or a minute, is missing. It may be called again. */
  readonly near: () => void;
}

/** A refusal that a visitor may end at any moment, on this page. */
const passing: ReadonlySet<string> = new Set<SurveyRefusal>([
  'no-event',
  'too-short-stay',
  'not-scrolled',
  'not-seen',
  'not-idle',
  'not-leaving',
  'not-in-front',
  'modal-open',
  'typing',
  'in-transition',
]);

const longestTimer = 2 ** 31 - 1;

/** Waits for the moment to ask a survey. It listens and observes only what its trigger needs, until it has asked. */
export class SurveyWatch {
  readonly #surveyId: string;
  readonly #trigger: SurveyTrigger;
  readonly #facts: () => SurveyFacts;
  readonly #moments: SurveyMoments;
  readonly #life = new AbortController();
  /** What belongs to the page that is open. */
  #page = new AbortController();
  /** What would let a refusal end. */
  #refused = new AbortController();
  #signs: Signs = {};
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isTaking = false;
  #path: string | undefined;

  constructor(surveyId: string, trigger: SurveyTrigger, facts: () => SurveyFacts, moments: SurveyMoments) {
    this.#surveyId = surveyId;
    this.#trigger = trigger;
    this.#facts = facts;
    this.#moments = moments;
    const { signal } = this.#life;
    const { idleMs, exitIntent } = trigger;
    countPage(facts().mayStore);
    hearTabs(() => facts().mayStore, signal);
    onNavigate(() => this.decide(), signal);
    if (idleMs) watchIdle(idleMs, (isIdle) => this.#see({ isIdle }), signal);
    if (exitIntent) onExitIntent(() => this.decide(true), signal);
    this.decide();
  }

  /** Aborted when it has asked or is stopped. */
  get signal(): AbortSignal {
    return this.#life.signal;
  }

  stop(): void {
    clearTimeout(this.#timer);
    for (const each of [this.#life, this.#page, this.#refused]) each.abort();
  }

  /** Asks if it is time. `isLeaving`: this moment is one in which the visitor turns to go. */
  readonly decide = (isLeaving = false): void => {
    this.#follow();
    // Never while another decision waits for the place on screen; it looks again when it has it.
    if (this.signal.aborted || this.#isTaking) return;
    const decision = this.#decideNow(isLeaving);
    if (decision.ask) void this.#take(isLeaving);
    else this.#wait(decision.because, decision.until);
  };

  /** What would be decided now. */
  async why(): Promise<SurveyDecision> {
    this.#follow();
    const decision = this.#decideNow(false);
    return decision.ask && (await isSlotTaken()) ? { ask: false, because: 'other-tab' } : decision;
  }

  /** What was seen of a page counts for that page. Not every browser tells in time that another one is open. */
  #follow(): void {
    const { pathname } = location;
    if (this.signal.aborted || pathname === this.#path) return;
    this.#path = pathname;
    const { dwellMs, scrollPercent, visible } = this.#trigger;
    this.#page.abort();
    const { signal } = (this.#page = new AbortController());
    this.#signs = { isIdle: this.#signs.isIdle ?? false };
    countPage(this.#facts().mayStore);
    if (dwellMs) whenDwelt(dwellMs, () => this.#see({ hasDwelt: true }), signal);
    if (scrollPercent) whenRead(scrollPercent, () => this.#see({ hasRead: true }), signal);
    if (visible) whenSeen(visible, () => this.#see({ hasSeen: true }), signal);
  }

  #see(signs: Signs): void {
    this.#signs = { ...this.#signs, ...signs };
    this.decide();
  }

  #decideNow(isLeaving: boolean): SurveyDecision {
    const { mayStore, ...facts } = this.#facts();
    const id = this.#surveyId;
    const memory = recall(mayStore);
    const now = Date.now();
    return decideSurvey(
      this.#trigger,
      { own: clocksOf(memory, id), all: clocksOf(memory, ''), shownToday: shownToday(memory, now, offset()) },
      {
        now,
        // A visitor has a name only where there is something to draw for.
        roll: (this.#trigger.sample ?? 1) < 1 ? sampleRoll(visitor(mayStore), id) : 0,
        page: pageAddress(),
        isCheckout: saidCheckout(),
        elapsedMs: performance.now(),
        ...visitsOf(memory),
        ...facts,
        devices: devices(),
        ...this.#signs,
        isLeaving,
        busy: pageBusy(),
      },
    );
  }

  /** `leave`: the way to leave the place on screen, where this watch has it already. */
  async #take(isLeaving: boolean, leave?: () => void): Promise<void> {
    this.#isTaking = true;
    leave ??= await takeSlot();
    this.#follow();
    this.#isTaking = false;
    if (!leave) {
      this.#wait('other-tab');
      return;
    }
    // What another tab has stored meanwhile counts.
    const decision = this.signal.aborted ? undefined : this.#decideNow(isLeaving);
    if (!decision?.ask) {
      leave();
      if (decision) this.#wait(decision.because, decision.until);
      return;
    }
    this.stop();
    const { mayStore } = this.#facts();
    remember(shownAt(recall(mayStore), this.#surveyId, Date.now(), offset()), mayStore);
    this.#moments.ask(leave);
  }

  /** Looks again when the reason may have gone; most have a signal of their own. */
  #wait(because: string, until = Infinity): void {
    clearTimeout(this.#timer);
    this.#refused.abort();
    if (this.signal.aborted) return;
    const { signal } = (this.#refused = new AbortController());
    const again = () => {
      clearTimeout(this.#timer);
      // What has kept the page busy is over after this event.
      this.#timer = setTimeout(this.decide);
    };
    if (because === 'other-tab') {
      whenSlotFree((leave) => {
        if (signal.aborted || this.#isTaking) leave();
        else void this.#take(false, leave);
      }, signal);
    }
    if (because === 'in-transition') void transitionEnd().then(() => !signal.aborted && this.decide());
    else if (pageBusy() === because) {
      for (const type of ['focusout', 'click', 'keyup', 'close', 'visibilitychange']) {
        addEventListener(type, again, { signal, capture: true });
      }
    }
    const left = until - Date.now();
    if (passing.has(because) || left < 60_000) this.#moments.near();
    if (left < Infinity) this.#timer = setTimeout(this.decide, Math.min(left, longestTimer));
  }
}

const offset = (): number => new Date().getTimezoneOffset();
