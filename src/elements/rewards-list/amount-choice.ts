import { html, type TemplateResult } from 'lit/html.js';
import type { VariableCost } from '../../domain/rewards.js';
import {
  amountFault,
  amountRange,
  amountValue,
  nearestAmount,
  type AmountFault,
  type AmountRange,
} from '../../domain/variable-cost.js';
import { sayIn } from '../../i18n/catalogue.js';
import { amountChoice } from '../../i18n/en/amount-choice.js';
import { rewardsList } from '../../i18n/en/rewards-list.js';
import { formatNumber } from '../../i18n/formats.js';
import { formatMoney } from '../../i18n/money-text.js';
import { costText, type CardContext } from './reward-card.js';

/** Who holds a key down or types is not asked about at each step. */
const rest = 300;

/** How many points a member spends on a reward of variable cost: dragged, typed, or by the arrow keys. */
export class AmountChoice {
  /** The last one that can be chosen, in the currency's smallest unit. */
  amount: number;
  readonly #cost: VariableCost;
  readonly #range: AmountRange;
  readonly #changed: (isSettled: boolean) => void;
  /** What stands in the field while it is no amount that can be chosen, and what is wrong with it. */
  #typed: { readonly text: string | undefined; readonly fault: AmountFault; readonly nearest: number } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `changed` is called at once, and once more when the amount stands. */
  constructor(cost: VariableCost, balance: number | undefined, changed: (isSettled: boolean) => void) {
    this.#cost = cost;
    this.#range = amountRange(cost, balance);
    this.#changed = changed;
    this.amount = this.#range.min;
  }

  render(context: CardContext, isSent: boolean): TemplateResult {
    const { locale, program } = context;
    const { min, max, step: by } = this.#range;
    const { currency } = this.#cost;
    const say = sayIn(locale, 'amountChoice', amountChoice);
    const digits = program?.currencies.find(({ code }) => code === currency)?.decimalPlaces ?? 0;
    const whole = (amount: number) => (amount / 10 ** digits).toFixed(digits);
    const points = (amount: number) => costText(amount, currency, context);
    const number = (amount: number) => formatNumber(amount / 10 ** digits, locale);
    const input = ({ target }: Event) => {
      const { value } = target as HTMLInputElement;
      this.#take(value ? Math.round(Number(value) * 10 ** digits) : NaN, value);
    };
    // What was left as it cannot be becomes the nearest that can.
    const change = ({ target }: Event) => {
      if (!this.#typed) return;
      const { nearest } = this.#typed;
      (target as HTMLInputElement).value = whole(nearest);
      this.#take(nearest, '');
    };
    const { text = whole(this.amount), fault, nearest = 0 } = this.#typed ?? {};
    const worth = amountValue(this.amount, this.#cost);
    const hint =
      fault === 'low'
        ? say.low({ points: points(min) })
        : fault === 'high'
          ? say.high({ points: points(max) })
          : fault
            ? say.between({ step: number(by), points: points(nearest) })
            : say.hint({ min: number(min), max: points(max), step: number(by) });
    return html`<div part="amount">
      <label part="amount-label" for="amount">${say.label()}</label>
      <input
        part="slider"
        type="range"
        min=${whole(min)}
        max=${whole(max)}
        step=${whole(by)}
        .value=${whole(this.amount)}
        ?disabled=${isSent}
        aria-label=${say.label()}
        aria-valuetext=${points(this.amount)}
        @input=${input}
        @change=${change}
      />
      <input
        part="number"
        id="amount"
        type="number"
        inputmode=${digits ? 'decimal' : 'numeric'}
        min=${whole(min)}
        max=${whole(max)}
        step=${whole(by)}
        .value=${text}
        ?disabled=${isSent}
        aria-describedby="amount-hint"
        aria-invalid=${fault ? 'true' : 'false'}
        @input=${input}
        @change=${change}
      />
      <output part="worth" for="amount"
        >${worth && sayIn(locale, 'rewardsList', rewardsList).worth({ money: formatMoney(worth, locale) })}</output
      >
      <p part=${fault ? 'hint error' : 'hint'} id="amount-hint" role="status">${hint}</p>
    </div>`;
  }

  #take(amount: number, text: string): void {
    const fault = amountFault(amount, this.#range);
    if (amount === this.amount && !this.#typed) return;
    clearTimeout(this.#timer);
    // Half a number, such as a minus, is none: the field is left as it is.
    const kept = this.#typed?.text;
    this.#typed = fault && { text: text || kept, fault, nearest: nearestAmount(amount, this.#range) };
    if (!fault) this.amount = amount;
    this.#changed(false);
    if (!fault) this.#timer = setTimeout(() => this.#changed(true), rest);
  }
}
