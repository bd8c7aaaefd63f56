import { html, nothing, type TemplateResult } from 'lit';
import { findBalance } from '../../domain/points.js';
import { missingPoints, pointsCost } from '../../domain/rewards.js';
import { sayIn, type SayGroup } from '../../i18n/catalogue.js';
import { formatDay } from '../../i18n/days.js';
import { redeemDialog, states } from '../../i18n/en.js';
import { errorText } from '../../lit/error-text.js';
import { copyIcon, doneIcon, failedIcon } from '../../lit/icons.js';
import type { RedeemController } from './redeem-controller.js';
import type { RedeemView } from './redeem-view.js';
import { costText, rewardPicture, type CardContext } from './reward-card.js';

/** Failures that may be over when the member tries again. */
const passing = /^(offline|network|timeout|server|rate-limited)$/;

type Say = SayGroup<'redeemDialog'>;

/** The dialog of all steps; it is opened and closed by whether there is a view. */
export function redeemDialogOf(redeem: RedeemController, context: CardContext): TemplateResult {
  const { view } = redeem;
  const close = () => redeem.close();
  const cancel = (event: Event) => {
    event.preventDefault();
    close();
  };
  // A browser may close it without asking; an event that comes late must not close what was opened since.
  const closed = ({ target }: Event) => {
    if (!(target as HTMLDialogElement).open) close();
  };
  const press = (event: MouseEvent) => {
    if (isBeside(event)) close();
  };
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- Escape is the keyboard's way out of a dialog
  return html`<dialog
    part="dialog"
    aria-labelledby="title"
    @cancel=${cancel}
    @close=${closed}
    @pointerdown=${press}
    @click=${{ handleEvent: press, capture: true }}
  >
    ${view ? content(redeem, view, context) : nothing}
  </dialog>`;
}

/** Asks before points are spent, and says what became of it. One set of buttons for all steps, so that focus stays. */
function content(redeem: RedeemController, view: RedeemView, context: CardContext): TemplateResult {
  const say = sayIn(context.locale, 'redeemDialog', redeemDialog);
  const { step, error } = view;
  const { requestId } = error ?? {};
  return html`<h2 part="title" id="title" tabindex="-1">${mark(step)}${title(view, say)}</h2>
    ${asks(view) ? terms(view, context, say) : nothing}
    ${step === 'redeemed' ? yours(redeem, view, context, say) : nothing}
    <p part="message" role="status">${message(view, context, say)}</p>
    ${requestId ? html`<small part="reference">${wordsOf(context).reference({ id: requestId })}</small>` : nothing}
    <div part="actions">
      <button part="close secondary" type="button" @click=${() => redeem.close()}>
        ${step === 'loading' || step === 'confirm' ? say.cancel() : say.close()}
      </button>
      ${primary(redeem, view, context, say)}
    </div>`;
}

const wordsOf = ({ locale }: CardContext) => sayIn(locale, 'states', states);

/** What was asked before stays in sight; for a wish of an earlier page the balance is already another one. */
const asks = ({ step, preview }: RedeemView): boolean =>
  /^(loading|confirm|sending)$/.test(step) || (step === 'checking' && preview !== undefined);

const mark = (step: RedeemView['step']) =>
  step === 'redeemed' ? doneIcon() : step === 'failed' || step === 'unknown' ? failedIcon() : nothing;

function title({ step, reward, intent }: RedeemView, say: Say): string {
  const name = reward?.name;
  if (step === 'redeemed') return name ? say.redeemed({ reward: name }) : say.done();
  if (step === 'failed') return say.failed();
  if (step === 'unknown') return say.unknown();
  return name ? say.title({ reward: name }) : (intent?.rewardId ?? '');
}

function message(view: RedeemView, context: CardContext, say: Say): string {
  const { step, error, reward, preview, choice, intent, copied } = view;
  // Another amount is asked about without a word.
  if (step === 'loading') return preview || choice ? '' : wordsOf(context).loading();
  if (step === 'confirm') return preview && !preview.refundableUntil ? say.final() : '';
  if (step === 'sending' || step === 'checking') return say[step]();
  if (step === 'unknown') return say.silent();
  if (copied !== undefined) return copied ? say.copied() : say.uncopied();
  if (step === 'redeemed') return intent?.redemption?.code ? '' : say.thanks();
  const balance = reward && context.member && findBalance(context.member.balances, reward.cost.currency)?.amount;
  const points =
    error?.code === 'insufficient-points' && reward && balance !== undefined && missingPoints(reward.cost, balance);
  if (points) return say.missing({ points: costText(points, reward.cost.currency, context) });
  return errorText(error?.code ?? 'server', context.locale);
}

/** What the member gets, what it costs, what is left, until when it is good, and how long it can be undone. */
function terms({ step, reward, preview, choice }: RedeemView, context: CardContext, say: Say) {
  if (!reward) return nothing;
  const { currency } = reward.cost;
  const amount = choice?.amount ?? preview?.cost.amount ?? pointsCost(reward.cost);
  const known = context.member && findBalance(context.member.balances, currency)?.amount;
  const isAsked = preview?.cost.amount === amount;
  const left = isAsked ? preview.balanceAfter : known === undefined ? known : known - amount;
  // The rows stand before their values do, so that the dialog keeps its size.
  const until = (time: string | undefined) => (step === 'loading' && !preview ? '…' : day(time, context));
  const text = preview?.terms ?? reward.terms;
  const row = (label: string, value: string | undefined) =>
    value === undefined
      ? nothing
      : html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`;
  return html`<div part="chosen">${rewardPicture(reward)}<span>${reward.description}</span></div>
    ${choice?.render(context, step === 'sending' || step === 'checking')}
    <dl part="terms">
      ${row(say.cost(), costText(amount, currency, context))}
      ${row(say.left(), left === undefined ? left : costText(left, currency, context))}
      ${row(say.expires(), until(preview?.expiresAt))} ${row(say.undo(), until(preview?.refundableUntil))}
    </dl>
    ${text ? html`<p part="conditions">${text}</p>` : nothing}`;
}

/** The code, and a way to take it along. A donation or a place in a draw has none. */
function yours(redeem: RedeemController, { intent }: RedeemView, context: CardContext, say: Say) {
  const { code, expiresAt } = intent?.redemption ?? {};
  if (!code) return nothing;
  const date = day(expiresAt, context);
  return html`<p part="code-label">${say.code()}</p>
    <div part="ticket">
      <code part="code">${code}</code>
      <button part="copy secondary" type="button" @click=${() => void redeem.copy(code)}>
        ${copyIcon()}${say.copy()}
      </button>
    </div>
    ${date ? html`<p part="expires">${say.expires()} ${date}</p>` : nothing}`;
}

function primary(redeem: RedeemController, view: RedeemView, context: CardContext, say: Say) {
  const { step, reward, preview, choice, error } = view;
  const button = (text: string, press?: () => unknown) =>
    html`<button
      part="confirm primary"
      type="button"
      aria-disabled=${press ? 'false' : 'true'}
      @click=${press ?? nothing}
    >
      ${text}
    </button>`;
  if (step === 'redeemed' || !reward) return nothing;
  const again = () => void redeem.start(reward);
  if (step === 'failed') {
    return error && passing.test(error.code) ? button(wordsOf(context).retry(), again) : nothing;
  }
  if (step === 'unknown') return button(say.check(), again);
  const points = costText(
    choice?.amount ?? preview?.cost.amount ?? pointsCost(reward.cost),
    reward.cost.currency,
    context,
  );
  return button(say.submit({ points }), step === 'confirm' ? () => void redeem.confirm() : undefined);
}

let wasBeside = false;

/** Whether a click began and ended beside the dialog. The second one of a double click was meant for what is gone. */
function isBeside(event: MouseEvent): boolean {
  if (event.detail > 1) event.stopPropagation();
  const dialog = event.currentTarget as HTMLDialogElement;
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  const { clientX: x, clientY: y } = event;
  const before = wasBeside;
  wasBeside = event.target === dialog && (x < left || x > right || y < top || y > bottom);
  return before && wasBeside && event.type === 'click' && event.detail < 2;
}

const day = (time: string | undefined, { locale, program }: CardContext): string | undefined =>
  time && formatDay(time, locale, { now: Date.now(), soon: 0, ...(program && { timeZone: program.timeZone }) });
