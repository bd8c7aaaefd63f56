import { html, nothing, type TemplateResult } from 'lit/html.js';
import { instant, day as dayMs } from '../domain/instant.js';
import type { Program } from '../domain/program.js';
import type { Redemption } from '../domain/redemption.js';
import { sayIn, type SayGroup } from '../i18n/catalogue.js';
import { formatDay } from '../i18n/days.js';
import { issued as english } from '../i18n/en/issued.js';
import { states } from '../i18n/en/states.js';
import { formatClock } from '../i18n/clock.js';
import { barcodeBox } from './barcode.js';
import { errorText } from './error-text.js';
import { copyIcon } from './icons/copy.js';
import { undoIcon } from './icons/undo.js';
import type { IssuedController, Undo } from './issued-controller.js';
import { pointsText } from './points-text.js';

export interface IssuedContext {
  readonly locale: string;
  readonly program: Program | undefined;
}

type Say = SayGroup<'issued'>;

export const sayIssued = (locale: string): Say => sayIn(locale, 'issued', english);

/** "Valid until 31 March", within a week "Expires in 3 days". */
export function expiryText({ expiresAt }: Redemption, { locale, program }: IssuedContext): string {
  if (!expiresAt) return '';
  const zone = { now: Date.now(), ...(program && { timeZone: program.timeZone }) };
  const date = formatDay(expiresAt, locale, zone);
  return sayIssued(locale)[date === formatDay(expiresAt, locale, { ...zone, soon: 0 }) ? 'until' : 'expires']({ date });
}

/** The code, as text and for a reader, and a way to take it along. */
export function issuedCode(issued: IssuedController, redemption: Redemption, locale: string): TemplateResult {
  const say = sayIssued(locale);
  const { code, barcode } = redemption;
  return html`<p part="code-label">${say.code()}</p>
    <div part="ticket">
      <code part="code">${code}</code>
      <button part="copy secondary" type="button" @click=${() => void issued.copy(redemption)}>
        ${copyIcon()}${say.copy()}
      </button>
    </div>
    ${barcode ? barcodeBox(issued.host, barcode, say.scan()) : nothing}`;
}

/** What became of the last press on "Copy" or "Use it now". */
export function saidOf(issued: IssuedController, { id }: Redemption, locale: string): string {
  const said = issued.said.get(id);
  return said ? sayIssued(locale)[said]() : '';
}

/** The way back, as long as there is one: asked for in its own place, with the deadline before it. */
export function undoPlace(
  issued: IssuedController,
  redemption: Redemption,
  context: IssuedContext,
): TemplateResult | typeof nothing {
  const isOpen = issued.canUndo(redemption);
  const undo = issued.undoOf(redemption.id);
  if (!isOpen && !undo) return nothing;
  const say = sayIssued(context.locale);
  const isLate = !isOpen && undo?.step === 'asking';
  const words = isLate ? say.late() : wordsOf(undo, redemption, context, say);
  return html`<div part="undo" data-id=${redemption.id}>
    <p part="undo-text" role="status" tabindex="-1">${words}</p>
    ${isLate ? nothing : buttons(issued, undo, redemption, context.locale)}
  </div>`;
}

function wordsOf(undo: Undo | undefined, redemption: Redemption, context: IssuedContext, say: Say): string {
  const { locale } = context;
  const points = costOf(redemption, context);
  if (undo?.step === 'asking') return points ? say.ask({ points }) : say.askPlain();
  if (undo?.step === 'sending') return say.undoing();
  if (undo?.error?.code === 'ended') return say.late();
  if (undo?.error?.transient && undo.error.code !== 'offline') return say.unsure();
  if (undo?.error) return errorText(undo.error.code, locale);
  return say.undoUntil({ date: deadline(redemption.refundableUntil ?? '', context) });
}

function buttons(issued: IssuedController, undo: Undo | undefined, redemption: Redemption, locale: string) {
  const say = sayIssued(locale);
  if (!undo) {
    const ask = () => issued.ask(redemption);
    return html`<button part="undo-ask secondary" type="button" @click=${ask}>${undoIcon()}${say.undo()}</button>`;
  }
  if (undo.error && !undo.error.transient) return nothing;
  const confirm = ({ detail }: MouseEvent) => {
    // The second click of a double click was meant for the button that stood here before.
    if (detail < 2) void issued.undo(redemption);
  };
  return html`<span part="undo-actions"
    ><button part="keep secondary" type="button" @click=${() => issued.keep(redemption)}>${say.keep()}</button
    ><button
      part="undo-confirm secondary"
      type="button"
      aria-disabled=${undo.step === 'sending' ? 'true' : 'false'}
      @click=${confirm}
    >
      ${undo.error ? sayIn(locale, 'states', states).retry() : say.confirm()}
    </button></span
  >`;
}

/** What comes back, in the programme's own name for it; empty where it is not known. */
export function costOf({ cost }: Redemption, { locale, program }: IssuedContext): string {
  const currency = program?.currencies.find(({ code }) => code === cost?.currency);
  return cost ? pointsText(cost.amount, currency, locale) : '';
}

/** On the last day the hour counts. */
const deadline = (time: string, { locale, program }: IssuedContext): string =>
  instant(time) - Date.now() < dayMs
    ? formatClock(instant(time), locale)
    : formatDay(time, locale, { now: Date.now(), soon: 0, ...(program && { timeZone: program.timeZone }) });
