import { html, nothing, type TemplateResult } from 'lit/html.js';
import { findBalance } from '../../domain/points.js';
import type { Redemption, RedemptionPreview } from '../../domain/redemption.js';
import { missingPoints, pointsCost } from '../../domain/rewards.js';
import { sayIn, type SayGroup } from '../../i18n/catalogue.js';
import { formatDay } from '../../i18n/days.js';
import { redeemDialog } from '../../i18n/en/redeem-dialog.js';
import { states } from '../../i18n/en/states.js';
import { adopt } from '../../lit/adopt.js';
import { errorText } from '../../lit/error-text.js';
import { doneIcon } from '../../lit/icons/done.js';
import { clockIcon, failedIcon } from '../../lit/icons/notices.js';
import { costOf, expiryText, issuedCode, saidOf, sayIssued, undoPlace } from '../../lit/issued-code.js';
import { IssuedController } from '../../lit/issued-controller.js';
import issuedStyles from '../../lit/issued.styles.js';
import type { LoyaltyElement } from '../../lit/loyalty-element.js';
import { isBeside } from './beside.js';
import type { RedeemController } from './redeem-controller.js';
import type { RedeemView } from './redeem-view.js';
import styles from './redeem-dialog.styles.js';
import { costText, rewardPicture, type CardContext } from './reward-card.js';

/** Failures that may be over when the member tries again. */
const passing = /^(offline|network|timeout|server|rate-limited)$/;

type Say = SayGroup<'redeemDialog'>;

interface DialogContext extends CardContext {
  readonly issued: IssuedController;
}

/** What the dialog needs of its host: styles, and a controller for the code that it shows. */
export function issuedIn(host: LoyaltyElement, redeem: RedeemController): IssuedController {
  const { shadowRoot } = host;
  if (shadowRoot) adopt(shadowRoot, issuedStyles, styles);
  return new IssuedController(host, () => redeem.undone());
}

/** The dialog of all steps; it is opened and closed by whether there is a view. */
export function redeemDialogOf(
  redeem: RedeemController,
  issued: IssuedController,
  context: CardContext,
): TemplateResult {
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
    ${view ? content(redeem, view, { ...context, issued }) : nothing}
  </dialog>`;
}

/** Asks before points are spent, and says what became of it. One set of buttons for all steps, so that focus stays. */
function content(redeem: RedeemController, view: RedeemView, context: DialogContext): TemplateResult {
  const say = sayIn(context.locale, 'redeemDialog', redeemDialog);
  const { step, error } = view;
  const { requestId } = error ?? {};
  return html`<h2 part="title" id="title" tabindex="-1">${mark(step)}${title(view, say, context.locale)}</h2>
    ${asks(view) ? terms(view, context, say) : nothing} ${step === 'redeemed' ? yours(view, context) : nothing}
    ${step === 'redeemed' ? wayBack(view, context) : nothing}
    <div part="actions">
      <p part="message" role="status">${message(view, context, say)}</p>
      ${requestId ? html`<small part="reference">${wordsOf(context).reference({ id: requestId })}</small>` : nothing}
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
  step === 'redeemed' || step === 'undone'
    ? doneIcon()
    : /^(failed|unknown|unconfirmed)$/.test(step)
      ? failedIcon()
      : nothing;

function title({ step, reward, intent }: RedeemView, say: Say, locale: string): string {
  const name = reward?.name ?? intent?.redemption?.rewardName;
  if (step === 'undone') return name ? sayIssued(locale).undone({ reward: name }) : sayIssued(locale).cancelled();
  if (step === 'redeemed') return name ? say.redeemed({ reward: name }) : say.done();
  if (step === 'failed') return say.failed();
  if (step === 'unknown') return say.unknown();
  if (step === 'unconfirmed') return say.unsettled();
  return name ? say.title({ reward: name }) : (intent?.rewardId ?? '');
}

function message(view: RedeemView, context: DialogContext, say: Say): string {
  const { step, error, reward, preview, choice, was } = view;
  const redemption = redemptionOf(view);
  // Another amount is asked about without a word.
  if (step === 'loading') return preview || choice ? '' : wordsOf(context).loading();
  if (step === 'confirm') {
    const what =
      was && preview
        ? rows(preview, context, say).filter(([, value], at) => value !== rows(was, context, say)[at]?.[1])
        : [];
    if (what.length) return say.changed({ what: what.map((row) => row.join(' ')).join(', ') });
    return preview && !preview.refundableUntil ? say.final() : '';
  }
  if (step === 'sending' || step === 'checking') return say[step]();
  if (step === 'unknown') return say.silent();
  if (step === 'unconfirmed') return say.unsure();
  if (step === 'undone') {
    const points = redemption && costOf(redemption, context);
    return points ? sayIssued(context.locale).back({ points }) : '';
  }
  if (step === 'redeemed') return redemption?.code ? saidOf(context.issued, redemption, context.locale) : say.thanks();
  const balance = reward && context.member && findBalance(context.member.balances, reward.cost.currency)?.amount;
  const points =
    error?.code === 'insufficient-points' && reward && balance !== undefined && missingPoints(reward.cost, balance);
  if (points) return say.missing({ points: costText(points, reward.cost.currency, context) });
  return errorText(error?.code ?? 'server', context.locale);
}

/** A preview, or what is known before there is one. */
type Facts = Pick<RedemptionPreview, 'cost' | 'expiresAt' | 'refundableUntil'> & {
  readonly balanceAfter?: number | undefined;
};

/** Each fact of a preview, as it is said. The dates stand before they are known, so that the dialog keeps its size. */
function rows(
  { cost, balanceAfter, expiresAt, refundableUntil }: Facts,
  context: CardContext,
  say: Say,
  isLoading = false,
): readonly (readonly [label: string, value: string | undefined])[] {
  const until = (time: string | undefined) => (isLoading ? '…' : day(time, context));
  return [
    [say.cost(), costText(cost.amount, cost.currency, context)],
    [say.left(), balanceAfter === undefined ? balanceAfter : costText(balanceAfter, cost.currency, context)],
    [say.expires(), until(expiresAt)],
    [say.undo(), until(refundableUntil)],
  ];
}

/** What the member gets, what it costs, what is left, until when it is good, and how long it can be undone. */
function terms({ step, reward, preview, choice, was }: RedeemView, context: CardContext, say: Say) {
  if (!reward) return nothing;
  const { currency } = reward.cost;
  const amount = choice?.amount ?? preview?.cost.amount ?? pointsCost(reward.cost);
  const known = context.member && findBalance(context.member.balances, currency)?.amount;
  const balanceAfter = known === undefined ? known : known - amount;
  // The dates stay while another amount is asked about.
  const now = preview?.cost.amount === amount ? preview : { ...preview, cost: { currency, amount }, balanceAfter };
  const before = was && rows(was, context, say);
  const text = preview?.terms ?? reward.terms;
  const row = ([label, value]: readonly [string, string | undefined], at: number) => {
    const old = before?.[at]?.[1];
    return value === undefined
      ? nothing
      : html`<div>
          <dt>${label}</dt>
          <dd>${old && old !== value ? html`<s part="was">${old}</s> ` : nothing}${value}</dd>
        </div>`;
  };
  return html`<div part="chosen">${rewardPicture(reward)}<span>${reward.description}</span></div>
    ${choice?.render(context, step === 'sending' || step === 'checking')}
    <dl part="terms">${rows(now, context, say, step === 'loading' && !preview).map(row)}</dl>
    ${text ? html`<p part="conditions">${text}</p>` : nothing}`;
}

/** With what an older backend does not repeat. */
const redemptionOf = ({ intent, reward, preview }: RedeemView): Redemption | undefined =>
  intent?.redemption && {
    ...(reward && { rewardName: reward.name }),
    ...(preview && { cost: preview.cost }),
    ...intent.redemption,
  };

/** The code, and a way to take it along. A donation or a place in a draw has none. */
function yours(view: RedeemView, context: DialogContext) {
  const redemption = redemptionOf(view);
  if (!redemption?.code) return nothing;
  const expires = expiryText(redemption, context);
  return html`${issuedCode(context.issued, redemption, context.locale)}
  ${expires ? html`<p part="expires">${clockIcon()}${expires}</p>` : nothing}`;
}

/** How it can be undone, and until when. */
function wayBack(view: RedeemView, context: DialogContext) {
  const redemption = redemptionOf(view);
  return redemption ? undoPlace(context.issued, redemption, context) : nothing;
}

function primary(redeem: RedeemController, view: RedeemView, context: DialogContext, say: Say) {
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
  if (step === 'redeemed') {
    const redemption = redemptionOf(view);
    const use = () => redemption && context.issued.use(redemption) && redeem.close();
    return redemption?.code
      ? html`<button part="use primary" type="button" @click=${use}>${sayIssued(context.locale).use()}</button>`
      : nothing;
  }
  if (step === 'undone' || step === 'unconfirmed' || !reward) return nothing;
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

const day = (time: string | undefined, { locale, program }: CardContext): string | undefined =>
  time && formatDay(time, locale, { now: Date.now(), soon: 0, ...(program && { timeZone: program.timeZone }) });
