import type { ReactiveController } from 'lit';
import type { SurveyPlan } from '../browser/survey-clocks.js';
import type { SurveyOutcome } from '../domain/survey-trigger.js';
import type { LoyaltyElement } from './loyalty-element.js';

export type { SurveyPlan };

const longestTimer = 2 ** 31 - 1;

/** Says when a survey may come by itself, and remembers how it ended. The rules are loaded with the first plan. */
export class SurveyTriggerController implements ReactiveController {
  readonly #host: LoyaltyElement;
  readonly #ask: () => void;
  #events: string[] = [];
  #plan: SurveyPlan | undefined;
  #isBusy = false;
  #life: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `ask` is called when the time has come. */
  constructor(host: LoyaltyElement, ask: () => void) {
    this.#host = host;
    this.#ask = ask;
    host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.#life = new AbortController());
    document.addEventListener('loyalty-redeemed', () => this.#hear('redeemed'), { signal });
    document.addEventListener(
      'loyalty-trigger',
      (event) => this.#hear((event as CustomEvent<{ readonly name?: unknown } | null>).detail?.name),
      { signal },
    );
    // Whatever kept the page busy ends with one of these.
    const moved = () => this.#isBusy && this.#decideIn(0);
    for (const type of ['focusout', 'click', 'keyup']) addEventListener(type, moved, { signal, capture: true });
  }

  hostDisconnected(): void {
    this.#life?.abort();
    this.#events = [];
    this.consider(undefined);
  }

  /** Waits for the moment of this plan instead of an earlier one; undefined: for none. */
  consider(plan: SurveyPlan | undefined): void {
    if (JSON.stringify(plan) === JSON.stringify(this.#plan)) return;
    this.#plan = plan;
    this.#decideIn(0);
  }

  note(surveyId: string, outcome: SurveyOutcome): void {
    const mayStore = this.#mayStore;
    void rules().then(
      ({ noteOutcome }) => noteOutcome(surveyId, outcome, mayStore),
      () => undefined,
    );
  }

  #hear(name: unknown): void {
    if (typeof name === 'string') this.#events.push(name);
    this.#decideIn(0);
  }

  #decideIn(ms: number): void {
    clearTimeout(this.#timer);
    // Without the rules nobody is asked.
    if (this.#plan) this.#timer = setTimeout(() => void this.#decide().catch(() => undefined), ms);
  }

  async #decide(): Promise<void> {
    const plan = this.#plan;
    const { decideNow, noteOutcome } = await rules();
    if (!plan || plan !== this.#plan) return;
    const decision = decideNow(plan, { events: this.#events, mayStore: this.#mayStore });
    const because = decision.ask ? undefined : decision.because;
    this.#isBusy = because === 'busy';
    if (because === 'too-early') {
      this.#decideIn(Math.min((plan.delayMs ?? 0) - performance.now(), longestTimer));
    } else if (decision.ask) {
      // It stays at that if the visitor does nothing at all.
      noteOutcome(plan.surveyId, 'ignored', this.#mayStore);
      this.#ask();
    }
  }

  get #mayStore(): boolean {
    return this.#host.client?.consent !== 'denied';
  }
}

const rules = () => import('../browser/survey-clocks.js');
