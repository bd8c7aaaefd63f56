import type { LoyaltyElement } from '../../lit/loyalty-element.js';
import type { RedeemStep, RedeemView } from './redeem-view.js';

interface FocusHost extends LoyaltyElement {
  /** The place of a reward in the list, from 0; -1 where it is not there. */
  placeOf(id: string): number;
  /** Has a reward drawn that may be far away. */
  reach(at: number): Promise<void> | undefined;
}

/** Leads the focus: into the dialog, to the rewards that were waited for, and back to the one that was pressed. */
export class ListFocus {
  /** The place of the first reward that is being loaded after a press on "Load more". */
  awaited = 0;
  /** The reward whose dialog was opened last by a press. */
  pressed: string | undefined;
  readonly #host: FocusHost;
  #step: RedeemStep | undefined;

  constructor(host: FocusHost) {
    this.#host = host;
  }

  get #focused(): Element | null | undefined {
    return this.#host.shadowRoot?.activeElement;
  }

  /** Only who still waits at the button is led on. */
  willUpdate(): void {
    if (this.awaited && !this.#focused?.matches('[part~=more]')) this.awaited = 0;
  }

  updated(view: RedeemView | undefined, isLoading: boolean): void {
    const dialog = this.#host.renderRoot.querySelector('dialog');
    if (view && !dialog?.open) dialog?.showModal();
    if (!view && dialog?.open) dialog.close();
    const isNews = view && view.step !== this.#step && (view.step === 'redeemed' || view.step === 'failed');
    if (isNews || (view && !this.#step)) this.#focus('[part=title]');
    this.#step = view?.step;
    if (view) return;

    if (this.awaited && !isLoading) {
      void this.#toReward(this.awaited, ', [part=retry], [part~=more]');
      this.awaited = 0;
    }
    // The browser gives focus back to the button that was pressed, if it is still there.
    if (this.pressed && !this.#focused) void this.#toReward(this.#host.placeOf(this.pressed));
    this.pressed = undefined;
  }

  async #toReward(at: number, otherwise = ''): Promise<void> {
    if (at < 0) return;
    await this.#host.reach(at);
    const card = `[part=card]:is([aria-posinset="${at + 1}"], :not([aria-posinset]):nth-child(${at + 1}))`;
    this.#focus(`${card} [part=name]${otherwise}`);
  }

  #focus(selector: string): void {
    const target = this.#host.renderRoot.querySelector<HTMLElement>(selector);
    if (target?.part.contains('name')) target.tabIndex = -1;
    target?.focus();
  }
}
