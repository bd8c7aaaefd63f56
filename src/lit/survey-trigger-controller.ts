import type { ReactiveController } from 'lit';
import type { SurveyWatch } from '../browser/survey-watch.js';
import type { LoyaltyClient } from '../client/client.js';
import type { SurveyPlan } from '../domain/survey-trigger.js';
import type { SurveyGround, SurveyRefusal } from '../domain/survey-refusals.js';
import { warn } from './attributes.js';
import { localeAround } from './language.js';
import type { LoyaltyElement } from './loyalty-element.js';
import type { FormLoader } from './survey/form-loader.js';
import type { SurveyReason } from './survey-watching.js';

const outcomes = { answered: 'answered', close: 'declined', later: 'ignored', never: 'never' } as const;

/** Says when a survey may come by itself, and remembers how it ended. The rules are loaded with the first plan. */
export class SurveyTriggerController implements ReactiveController {
  readonly #host: LoyaltyElement;
  readonly #ask: () => Promise<void>;
  readonly #loader: Pick<FormLoader, 'loadSoon'>;
  #events: string[] = [];
  #hearing: AbortController | undefined;
  #client: LoyaltyClient | undefined;
  #plan: SurveyPlan | undefined;
  #watch: SurveyWatch | undefined;
  #starting: Promise<void> | undefined;
  #leave: (() => void) | undefined;
  #isOpen = false;

  /** `ask` is called when the time has come; what it needs is loaded when it may come at any moment. */
  constructor(host: LoyaltyElement, ask: () => Promise<void>, loader: Pick<FormLoader, 'loadSoon'>) {
    this.#host = host;
    this.#ask = ask;
    this.#loader = loader;
    host.addController(this);
  }

  hostConnected(): void {
    // Events that come before the survey count.
    this.#hear(true);
  }

  hostDisconnected(): void {
    this.#hear(false);
    this.#events = [];
    this.consider(undefined);
    this.#leaveScreen();
  }

  /** Waits for the moment of this plan instead of an earlier one; undefined: for none. `isOpen`: it is on screen. */
  consider(plan: SurveyPlan | undefined, isOpen = false): void {
    // Between the moment and the screen it may load.
    if (this.#isOpen && !isOpen) this.#leaveScreen();
    this.#isOpen = isOpen;
    const { client } = this.#host;
    // Another client is another member, or another consent.
    if (client === this.#client && JSON.stringify(plan) === JSON.stringify(this.#plan)) {
      // The language may be another.
      if (plan?.trigger.locales) this.#watch?.decide();
      return;
    }
    this.#client = client;
    this.#plan = plan;
    this.#watch?.stop();
    this.#watch = undefined;
    if (!plan) return;
    this.#hear(!!plan.trigger.event || !!plan.trigger.cancelEvents);
    // Without the rules nobody is asked.
    this.#starting = this.#start(plan).catch(() => undefined);
  }

  /** Remembers how it ended: "later" is no answer and no refusal. */
  note(surveyId: string, end: keyof typeof outcomes): void {
    const mayStore = this.#mayStore;
    void import('../browser/survey-clocks.js').then(
      ({ noteOutcome }) => noteOutcome(surveyId, outcomes[end], mayStore),
      () => undefined,
    );
  }

  /** Why it is on screen, or is not; `known`: what the element itself knows. */
  async why(known?: SurveyRefusal | SurveyGround): Promise<SurveyReason> {
    const { explain } = await watching();
    await this.#starting;
    return explain(known ?? (await this.#watch?.why()) ?? 'only-called');
  }

  async #start(plan: SurveyPlan): Promise<void> {
    const { watchSurvey } = await watching();
    if (plan !== this.#plan) return;
    const around = {
      client: this.#client,
      events: this.#events,
      mayStore: () => this.#mayStore,
      locale: () => this.#host.locale || localeAround(this.#host),
      warn,
    };
    this.#watch = watchSurvey(plan, around, {
      near: () => void this.#loader.loadSoon(),
      ask: (leave) => {
        this.#leave = leave;
        this.#hear(false);
        // What cannot be loaded is not on screen.
        this.#ask().catch(() => this.#leaveScreen());
      },
    });
  }

  /** Whether clocks, visits and the draw may be stored. */
  get #mayStore(): boolean {
    return this.#host.client?.consent !== 'denied';
  }

  /** Another survey may come. */
  #leaveScreen(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  #hear(isNeeded: boolean): void {
    if (isNeeded && this.#hearing) return;
    this.#hearing?.abort();
    this.#hearing = undefined;
    if (!isNeeded) return;
    const { signal } = (this.#hearing = new AbortController());
    const hear = (name: unknown) => {
      if (typeof name !== 'string') return;
      this.#events.push(name);
      this.#watch?.decide();
    };
    document.addEventListener('loyalty-redeemed', () => hear('redeemed'), { signal });
    document.addEventListener(
      'loyalty-trigger',
      (event) => hear((event as CustomEvent<{ readonly name?: unknown } | null>).detail?.name),
      { signal },
    );
  }
}

const watching = () => import('./survey-watching.js');
