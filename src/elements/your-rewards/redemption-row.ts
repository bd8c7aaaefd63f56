import { html, nothing, type TemplateResult } from 'lit/html.js';
import { isFinal, statusNow, type Redemption, type RedemptionStatus } from '../../domain/redemption.js';
import { doneIcon } from '../../lit/icons/done.js';
import { expiringIcon } from '../../lit/icons/expiring.js';
import { clockIcon, failedIcon } from '../../lit/icons/notices.js';
import { openIcon } from '../../lit/icons/open.js';
import { overIcon } from '../../lit/icons/over.js';
import { undoIcon } from '../../lit/icons/undo.js';
import { usedIcon } from '../../lit/icons/used.js';
import { expiryText, issuedCode, saidOf, sayIssued, undoPlace, type IssuedContext } from '../../lit/issued-code.js';
import type { IssuedController } from '../../lit/issued-controller.js';

const icons: Readonly<Record<RedemptionStatus, () => TemplateResult>> = {
  pending: clockIcon,
  issued: doneIcon,
  used: usedIcon,
  cancelled: undoIcon,
  failed: failedIcon,
  expired: overIcon,
  refunded: undoIcon,
};

export interface RowContext extends IssuedContext {
  readonly issued: IssuedController;
  /** Ids of those whose code is shown. */
  readonly open: Set<string>;
  /** What it is called where the backend has no name for it. */
  readonly nameOf: (redemption: Redemption) => string;
}

/** One redemption: what it is, whether it can be used, and behind a press its code and the way back. */
export function redemptionRow(redemption: Redemption, context: RowContext): TemplateResult {
  const status = statusNow(redemption, Date.now());
  const isOpenable = status === 'issued' && (!!redemption.code || context.issued.canUndo(redemption));
  const look = isFinal(status) ? 'card over' : 'card usable';
  return html`<li part=${look} data-id=${redemption.id}>
    ${isOpenable ? details(redemption, context) : html`<div part="summary">${about(redemption, status, context)}</div>`}
  </li>`;
}

function about(redemption: Redemption, status: RedemptionStatus, context: RowContext) {
  const expires = status === 'issued' ? expiryText(redemption, context) : '';
  context.issued.watch(redemption.expiresAt);
  return html`<span part="mark">${icons[status]()}</span>
    <span part="about">
      <span part="name">${context.nameOf(redemption)}</span>
      <span part="facts"
        ><span part="state">${sayIssued(context.locale)[status]()}</span>
        ${expires ? html`<span part="expires">${expiringIcon()}${expires}</span>` : nothing}</span
      >
    </span>`;
}

function details(redemption: Redemption, context: RowContext) {
  const { issued, open, locale } = context;
  const { id, code } = redemption;
  const isOpen = open.has(id);
  const toggle = ({ target }: Event) => {
    if ((target as HTMLDetailsElement).open === open.has(id)) return;
    if (!open.delete(id)) open.add(id);
    issued.host.requestUpdate();
  };
  return html`<details ?open=${isOpen} @toggle=${toggle}>
    <summary part="summary">${about(redemption, 'issued', context)}${openIcon()}</summary>
    ${isOpen ? html`<div part="content">${code ? use(redemption, context) : nothing} ${undoPlace(issued, redemption, { ...context, locale })}</div>` : nothing}
  </details>`;
}

function use(redemption: Redemption, { issued, locale }: RowContext) {
  return html`${issuedCode(issued, redemption, locale)}
    <button part="use primary" type="button" @click=${() => issued.use(redemption)}>${sayIssued(locale).use()}</button>
    <p part="said" role="status">${saidOf(issued, redemption, locale)}</p>`;
}

/** Room for rows while they load. */
export const rowPlaces = (count: number): TemplateResult => {
  const places = Array.from(
    { length: count },
    () =>
      html`<li part="card" aria-hidden="true">
        <div part="summary">
          <span part="mark skeleton"></span>
          <span part="about">
            <span part="name"><span part="skeleton">00000000000000</span></span>
            <span part="facts"><span part="skeleton">0000000000</span></span>
          </span>
        </div>
      </li>`,
  );
  return html`<ul part="list">
    ${places}
  </ul>`;
};
