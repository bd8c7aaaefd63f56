import type { LoyaltyElement } from '../../lit/loyalty-element.js';
import type { RedeemStage } from './redeem-stage.js';

interface FocusHost extends LoyaltyElement {
  /** The place of a reward in the list, from 0; -1 where it is not there. */
  placeOf(id: string): number;
  /** Has a reward drawn that may be far away. */
  reach(at: number): Promise<void> | undefined;
}

/** Leads the focus to the rewards that were waited for, and back to the one whose dialog was closed. */
export class ListFocus {
  /** The place of the first reward that is being loaded after a press on "Load more". */
  awaited = 0;
  readonly #host: FocusHost;
  readonly #stage: RedeemStage;

  constructor(host: FocusHost, stage: RedeemStage) {
    this.#host = host;
    this.#stage = stage;
  }

  get #focused(): Element | null | undefined {
    return this.#host.shadowRoot?.activeElement;
  }

  /** Only who still waits at the button is led on. */
  willUpdate(): void {
    if (this.awaited && !this.#focused?.matches('[part~=more]')) this.awaited = 0;
  }

  /** After each update without a dialog. */
  updated(isLoading: boolean): void {
    if (this.awaited && !isLoading) {
      void this.#toReward(this.awaited, ', [part=retry], [part~=more]');
      this.awaited = 0;
    }
    const left = this.#stage.takeLeft();
    // The browser gives focus back to what had it before, if that is still there.
    if (left === undefined || (document.activeElement ?? document.body) !== document.body) return;
    const at = this.#host.placeOf(left);
    if (at < 0) this.#focus('[part=list]');
    else void this.#toReward(at);
  }

  async #toReward(at: number, otherwise = ''): Promise<void> {
    await this.#host.reach(at);
    const card = `[part=card]:is([aria-posinset="${at + 1}"], :not([aria-posinset]):nth-child(${at + 1}))`;
    this.#focus(`${card} [part=name]${otherwise}`);
  }

  #focus(selector: string): void {
    const target = this.#host.renderRoot.querySelector<HTMLElement>(selector);
    if (target?.matches('[part=name], [part=list]')) target.tabIndex = -1;
    target?.focus();
  }
}
