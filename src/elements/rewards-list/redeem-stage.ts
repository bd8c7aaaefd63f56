import { nothing, type ReactiveController } from 'lit';
import { LoyaltyError } from '../../domain/errors.js';
import { findBalance } from '../../domain/points.js';
import type { IssuedController } from '../../lit/issued-controller.js';
import type { LoyaltyElement } from '../../lit/loyalty-element.js';
import { failedNotice } from '../../lit/notices.js';
import type { RedeemController } from './redeem-controller.js';
import type * as dialog from './redeem-dialog.js';
import type { RedeemView } from './redeem-view.js';
import type { CardContext } from './reward-card.js';

/** Steps after which the focus goes to what is new. */
const news = /^(redeemed|undone|failed|unconfirmed)$/;

/** Loads the dialog when it is first needed, opens and closes it, and leads the focus in it. */
export class RedeemStage implements ReactiveController {
  /** The codes in the dialog. */
  issued: IssuedController | undefined;
  readonly #host: LoyaltyElement;
  readonly #redeem: RedeemController;
  #dialog: typeof dialog | undefined;
  #loading: Promise<void> | undefined;
  #trouble: LoyaltyError | undefined;
  #shown: RedeemView | undefined;
  #left: string | undefined;
  #balance: number | undefined;

  constructor(host: LoyaltyElement, redeem: RedeemController) {
    this.#host = host;
    this.#redeem = redeem;
    host.addController(this);
  }

  hostUpdated(): void {
    const { view } = this.#redeem;
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
    queueMicrotask(() => this.#redeem.heed(this.#balance));
  }

  /** What stands in the list: the dialog, once it is loaded. */
  render(context: CardContext): unknown {
    const { cost } = this.#redeem.view?.preview ?? {};
    this.#balance = cost && context.member && findBalance(context.member.balances, cost.currency)?.amount;
    if (this.#trouble) return failedNotice(context.locale, this.#trouble);
    return this.#dialog && this.issued ? this.#dialog.redeemDialogOf(this.#redeem, this.issued, context) : nothing;
  }

  /** The reward whose dialog was closed just now. */
  takeLeft(): string | undefined {
    const left = this.#left;
    this.#left = undefined;
    return left;
  }

  /** Loads the dialog, best before it is pressed for: when a pointer or the focus comes near. */
  readonly prefetch = (): void => {
    void (this.#loading ??= import('./redeem-dialog.js').then(
      (loaded) => {
        this.#dialog = loaded;
        this.#trouble = undefined;
        this.issued = loaded.issuedIn(this.#host, this.#redeem);
        this.#host.requestUpdate();
      },
      (cause: unknown) => {
        this.#loading = undefined;
        const { view } = this.#redeem;
        if (!view) return;
        this.#trouble = new LoyaltyError('network', 'not loaded', { operation: 'rewards.dialog', cause });
        this.#host.report(this.#trouble);
        // An outcome stays until it was seen.
        if (view.step === 'loading' || view.step === 'confirm') this.#redeem.close();
        this.#host.requestUpdate();
      },
    ));
  };
}
