import type { ReactiveController } from 'lit';
import { nothing } from 'lit/html.js';
import { LoyaltyError } from '../../domain/errors.js';
import { findBalance } from '../../domain/points.js';
import type { Reward } from '../../domain/rewards.js';
import type { IssuedController } from '../../lit/issued-controller.js';
import { addAftercare } from '../../lit/aftercare-loading.js';
import { failedNotice } from '../../lit/notices.js';
import { readyToKeep } from '../../lit/ready-to-keep.js';
import type { RedeemController } from './redeem-controller.js';
import type * as dialog from './redeem-dialog.js';
import type { RedeemHost, RedeemView } from './redeem-view.js';
import type { CardContext } from './reward-card.js';

/** Steps after which the focus goes to what is new. */
const news = /^(redeemed|undone|failed|unconfirmed)$/;

let Redeem: typeof RedeemController | undefined;

const loadRedeem = async () => {
  Redeem = (await import('./redeem-controller.js')).RedeemController;
};

// What an earlier page began is looked after also where nobody presses.
addAftercare(loadRedeem);

/** Loads what redeems, and its dialog when it is first needed, opens and closes it, and leads the focus in it. */
export class RedeemStage implements ReactiveController {
  /** What redeems; undefined while a list has only been looked at. */
  redeem: RedeemController | undefined;
  /** The codes in the dialog. */
  issued: IssuedController | undefined;
  readonly #host: RedeemHost;
  #dialog: typeof dialog | undefined;
  #loading: Promise<void> | undefined;
  #trouble: LoyaltyError | undefined;
  #shown: RedeemView | undefined;
  #left: string | undefined;
  #balance: number | undefined;
  /** What was pressed before there was anything to redeem it. */
  #wanted: (() => void) | undefined;

  constructor(host: RedeemHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    if (Redeem) this.redeem ??= new Redeem(this.#host);
  }

  /** A reward was left before it was there. */
  hostDisconnected(): void {
    this.#wanted = undefined;
  }

  /** The press on a reward. */
  start(reward: Reward): void {
    this.prefetch();
    const { client, memberId } = this.#host;
    // Who presses may leave before it is there: nobody else has pressed.
    this.#wanted = () => {
      if (client === this.#host.client && memberId === this.#host.memberId) void this.redeem?.start(reward);
    };
    if (this.redeem) this.#take();
  }

  #take(): void {
    const wanted = this.#wanted;
    this.#wanted = undefined;
    wanted?.();
  }

  hostUpdated(): void {
    const view = this.redeem?.view;
    if (view && !this.#trouble) this.prefetch();
    const dialog = this.#host.renderRoot.querySelector('dialog');
    if (!dialog) return;
    const before = this.#shown;
    this.#shown = view;
    if (view && !dialog.open) dialog.showModal();
    if (!view && dialog.open) {
      dialog.close();
      this.#left = before?.rewardId;
    }
    const isNews = !before || (view?.step !== before.step && news.test(view?.step ?? '')) || view?.was !== before.was;
    if (view && isNews) dialog.querySelector<HTMLElement>('[part=title]')?.focus();
    // Not within the update, which it may ask for again.
    queueMicrotask(() => this.redeem?.heed(this.#balance));
  }

  /** What stands in the list: the dialog, once it is loaded. */
  render(context: CardContext): unknown {
    const { redeem } = this;
    const { cost } = redeem?.view?.preview ?? {};
    this.#balance = cost && context.member && findBalance(context.member.balances, cost.currency)?.amount;
    if (this.#trouble) return failedNotice(context.locale, this.#trouble);
    return redeem && this.issued ? this.#dialog?.redeemDialogOf(redeem, this.issued, context) : nothing;
  }

  /** The reward whose dialog was closed just now. */
  takeLeft(): string | undefined {
    const left = this.#left;
    this.#left = undefined;
    return left;
  }

  /** Loads all that it takes, best before it is pressed for: when a pointer or the focus comes near. */
  readonly prefetch = (): void => {
    if (!this.#loading) void readyToKeep(this.#host.client);
    void (this.#loading ??= Promise.all([import('./redeem-dialog.js'), loadRedeem()]).then(
      ([loaded]) => {
        this.#dialog = loaded;
        this.#trouble = undefined;
        this.hostUpdate();
        const { redeem } = this;
        if (redeem) this.issued = loaded.issuedIn(this.#host, redeem);
        this.#take();
        this.#host.requestUpdate();
      },
      (cause: unknown) => {
        this.#loading = undefined;
        const step = this.#wanted ? 'loading' : this.redeem?.view?.step;
        this.#wanted = undefined;
        if (!step) return;
        this.#trouble = new LoyaltyError('network', 'not loaded', { operation: 'rewards.dialog', cause });
        this.#host.report(this.#trouble);
        // An outcome stays until it was seen.
        if (step === 'loading' || step === 'confirm') this.redeem?.close();
        this.#host.requestUpdate();
      },
    ));
  };
}
