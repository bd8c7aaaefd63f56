import type { TemplateResult } from 'lit/html.js';
import { defaultFeedbackLimits, feedbackProblems, type FeedbackProblem } from '../../domain/feedback.js';
import type { SayGroup } from '../../i18n/catalogue.js';
import { formatNumber } from '../../i18n/formats.js';
import { aboveZero } from '../../lit/warnings.js';
import type { LoyaltyElement } from '../../lit/loyalty-element.js';
import { readyToKeep } from '../../lit/ready-to-keep.js';
import { copyText } from './copy-text.js';
import { FeedbackDelivery } from './feedback-delivery.js';
import type { FeedbackFiles } from './feedback-files.js';
import type { keptMessages } from './feedback-kept.js';
import { feedbackOf, valuesOf, type FeedbackValues } from './feedback-values.js';

/** What a page may set. */
interface WritingHost extends LoyaltyElement {
  maxLength?: number;
  minSeconds?: number;
}

/** What a member does with the form, from the first key to the press that sends. */
export class FeedbackWriting {
  readonly delivery: FeedbackDelivery;
  /** A field that people do not see was filled in. */
  isRobot = false;
  /** What the message tells too much, while the member decides. */
  privacy: TemplateResult | undefined;
  /** Whether the last try to copy a text went well. */
  isCopied: boolean | undefined;
  files: FeedbackFiles | undefined;
  kept: typeof keptMessages | undefined;
  readonly #host: WritingHost;
  readonly #since = performance.now();
  readonly #asked = new Set<string>();
  #problems: readonly FeedbackProblem[] = [];

  constructor(host: WritingHost) {
    this.#host = host;
    this.delivery = new FeedbackDelivery(host);
  }

  readonly isBusy = (): boolean => this.delivery.state.status === 'sending';

  get limit(): number {
    return aboveZero('max-length', this.#host.maxLength, defaultFeedbackLimits.messageLength);
  }

  /** What is wrong, in words, by the id of the field. */
  errors(say: SayGroup<'feedbackForm'>, locale: string): Readonly<Record<string, string>> {
    const max = formatNumber(this.limit, locale);
    return Object.fromEntries(
      this.#problems.map(({ field, problem }) => [field, say[problem as 'message-too-long']({ max })]),
    );
  }

  withFiles(): FeedbackFiles | undefined {
    this.#later('files', async () => {
      this.files = new (await import('./feedback-files.js')).FeedbackFiles(this.#host, this.delivery);
    });
    return this.files;
  }

  withKept(): typeof keptMessages | undefined {
    this.#later('kept', async () => {
      this.kept = (await import('./feedback-kept.js')).keptMessages;
    });
    return this.kept;
  }

  #found(): readonly FeedbackProblem[] {
    return feedbackProblems(feedbackOf(this.delivery.values), { messageLength: this.limit });
  }

  /** Loads what only some members need, once; where it cannot be loaded the form goes without. */
  #later(name: string, load: () => Promise<void>): void {
    if (this.#asked.has(name)) return;
    this.#asked.add(name);
    void load().then(
      () => this.#host.requestUpdate(),
      () => this.#asked.delete(name),
    );
  }

  readonly goTo = async (id: string): Promise<void> => {
    await this.#host.updateComplete;
    const target = this.#host.shadowRoot?.getElementById(id);
    target?.focus({ preventScroll: true });
    // Clear of what a shop keeps at the top and the bottom of its pages.
    target?.scrollIntoView({ block: 'center' });
  };

  /** Somebody turns to the form. */
  readonly ready = (): void => void readyToKeep(this.#host.client);

  /** What is mended is no longer said; what is not yet wrong is not said while somebody types. */
  readonly take = (event: Event): void => {
    if (this.isBusy()) return;
    const { homepage: _, ...values } = Object.fromEntries(new FormData(event.currentTarget as HTMLFormElement));
    this.delivery.change(valuesOf(values));
    this.#problems = this.#found().filter(({ field }) => this.#problems.some((each) => each.field === field));
    this.privacy = undefined;
    this.isRobot = false;
    this.#host.requestUpdate();
  };

  readonly submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.isBusy()) return;
    this.take(event);
    this.#problems = this.#found();
    const trap = this.#host.shadowRoot?.querySelector<HTMLInputElement>('[part=trap]');
    if (trap?.value) {
      this.isRobot = true;
      trap.value = '';
    }
    const isWell = !this.#problems.length && !this.isRobot;
    // Without this part of the kit the words go as they are: a complaint is worth more than a check.
    const check = isWell && (await import('./feedback-privacy.js').catch(() => undefined));
    // It was pressed more than once.
    if (this.isBusy()) return;
    if (check) this.privacy = check.privacyNotice(this.#host.language, this.delivery.values, this.#decide);
    this.#host.requestUpdate();
    if (isWell && !this.privacy) await this.send();
    else await this.goTo('notice');
  };

  /** The member has seen what the message tells, and says which words are to be sent. */
  readonly #decide = (message: string): void => {
    this.privacy = undefined;
    this.delivery.change({ message });
    this.#problems = this.#found();
    this.#host.requestUpdate();
    if (this.#problems.length) void this.goTo('notice');
    else void this.send();
  };

  readonly send = async (): Promise<void> => {
    this.isCopied = undefined;
    const { minSeconds = 3 } = this.#host;
    await this.delivery.send(Math.max(0, minSeconds * 1000 + this.#since - performance.now()) || 0);
    await this.goTo('notice');
  };

  readonly copy = async (): Promise<void> => {
    const field = this.#host.shadowRoot?.querySelector('textarea');
    this.noteCopy(await copyText(this.delivery.values.message ?? '', field));
  };

  readonly noteCopy = (isCopied: boolean): void => {
    this.isCopied = isCopied;
    this.#host.requestUpdate();
  };

  /** Goes on with other words; `seen` are those that another tab has stored. */
  readonly open = (words: FeedbackValues, seen?: FeedbackValues): void => {
    this.#problems = [];
    this.delivery.open(words, seen);
    void this.goTo('message');
  };

  /** Deletes a refused message; the focus goes to the next one, or to the form. */
  readonly forget = async (id: string): Promise<void> => {
    this.delivery.forget(id);
    await this.#host.updateComplete;
    const { shadowRoot } = this.#host;
    const next = ['[part~=forget]', '#kind', '#notice'].map((each) => shadowRoot?.querySelector<HTMLElement>(each));
    next.find((each) => each)?.focus();
  };

  readonly clear = (): void => {
    this.#problems = [];
    this.delivery.clear();
    void this.goTo('kind');
  };
}
