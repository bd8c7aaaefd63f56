import type { ReactiveController } from 'lit';
import { giveBack } from '../client/giving-back.js';
import { LoyaltyError } from '../domain/errors.js';
import { instant } from '../domain/instant.js';
import { canCancel, type Redemption } from '../domain/redemption.js';
import type { LoyaltyElement } from './loyalty-element.js';

export interface RedemptionDetail {
  readonly redemption: Redemption;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'loyalty-reward-apply': CustomEvent<RedemptionDetail>;
    'loyalty-redemption-cancelled': CustomEvent<RedemptionDetail>;
  }
}

/** How far the way back is gone. */
export interface Undo {
  readonly step: 'asking' | 'sending' | 'failed';
  readonly error?: LoyaltyError;
}

/** The longest wait that a timer knows, in milliseconds. */
const longest = 2 ** 31 - 1;

/** What a member does with codes that were issued: take one along, use it, give it back. */
export class IssuedController implements ReactiveController {
  readonly host: LoyaltyElement;
  /** What became of the last press on "Copy" or "Use it now", by redemption. */
  readonly said = new Map<string, 'copied' | 'uncopied' | 'paste'>();
  readonly #undone: (cancelled: Redemption, before: Redemption) => void;
  readonly #undo = new Map<string, Undo>();
  /** Another object after a removal: what comes late is not shown. */
  #life = {};
  #next = Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The redemption whose way back gets the focus with the next update. */
  #focus: string | undefined;

  constructor(host: LoyaltyElement, undone: (cancelled: Redemption, before: Redemption) => void) {
    this.host = host;
    this.#undone = undone;
    host.addController(this);
  }

  hostUpdate(): void {
    clearTimeout(this.#timer);
    this.#next = Infinity;
  }

  hostUpdated(): void {
    const wait = this.#next - Date.now();
    if (this.host.isConnected && wait < longest) this.#timer = setTimeout(() => this.host.requestUpdate(), wait);
    const id = this.#focus;
    this.#focus = undefined;
    if (id === undefined) return;
    const places = [...this.host.renderRoot.querySelectorAll<HTMLElement>('[part=undo]')];
    const place = places.find(({ dataset }) => dataset['id'] === id);
    place?.querySelector<HTMLElement>(place.querySelector('button') ? 'button' : 'p')?.focus();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#undo.clear();
    this.said.clear();
    this.#life = {};
  }

  undoOf(id: string): Undo | undefined {
    return this.#undo.get(id);
  }

  /** Whether it can be undone now. The host renders again when that is over. */
  canUndo(redemption: Redemption): boolean {
    this.watch(redemption.refundableUntil);
    const { client } = this.host;
    const isLacking = client?.capabilities?.lacks?.includes('redemptions.cancel');
    return !!client && !isLacking && canCancel(redemption, Date.now());
  }

  /** Renders the host again at that time. */
  watch(time: string | undefined): void {
    const at = instant(time);
    if (at > Date.now()) this.#next = Math.min(this.#next, at);
  }

  /** Copies the code; where the page may not, the code is selected for the member to copy. */
  async copy({ id, code = '' }: Redemption, success: 'copied' | 'paste' = 'copied'): Promise<void> {
    try {
      await navigator.clipboard.writeText(code);
      this.said.set(id, success);
    } catch {
      this.said.set(id, 'uncopied');
      const codes = [...this.host.renderRoot.querySelectorAll('code')];
      const shown = codes.find(({ textContent }) => textContent === code);
      if (shown) getSelection()?.selectAllChildren(shown);
    }
    this.host.requestUpdate();
  }

  /** The page puts it into the cart; where no page does, the code is copied. Gives whether the page did. */
  use(redemption: Redemption): boolean {
    const isTaken = !this.host.emit('loyalty-reward-apply', { redemption }, true);
    if (!isTaken) void this.copy(redemption, 'paste');
    return isTaken;
  }

  ask({ id }: Redemption): void {
    this.#step(id, { step: 'asking' }, true);
  }

  keep({ id }: Redemption): void {
    this.#step(id, undefined, true);
  }

  /** The press that undoes it; a second one finds another step and does nothing. */
  async undo(redemption: Redemption): Promise<void> {
    const { id } = redemption;
    const { client } = this.host;
    const life = this.#life;
    const step = this.#undo.get(id)?.step;
    if (!client || !step || step === 'sending') return;
    this.#step(id, { step: 'sending' });
    try {
      const cancelled = await giveBack(client, redemption);
      if (life !== this.#life) return;
      this.#step(id, undefined);
      this.#undone(cancelled, redemption);
      this.host.emit('loyalty-redemption-cancelled', { redemption: cancelled });
    } catch (thrown) {
      if (life !== this.#life) return;
      const error =
        thrown instanceof LoyaltyError
          ? thrown
          : new LoyaltyError('network', String(thrown), { operation: 'redemptions.cancel' });
      // Without a second try there is no button left that could keep the focus.
      this.#step(id, { step: 'failed', error }, !error.transient);
      this.host.report(error);
    }
  }

  #step(id: string, undo: Undo | undefined, isLed = false): void {
    if (undo) this.#undo.set(id, undo);
    else this.#undo.delete(id);
    if (isLed) this.#focus = id;
    this.host.requestUpdate();
  }
}
