import type { Endpoint } from '../../src/client/endpoint.js';
import type { Send, SendOptions } from '../../src/client/send.js';
import { LoyaltyError, type LoyaltyErrorCode } from '../../src/domain/errors.js';
import type { Redemption, RedemptionStatus } from '../../src/domain/redemption.js';

/**
 * What happens to one exchange.
 *
 * - `done`: nothing special. `cut`: lost on the way there. `cut-after`: acted upon, the answer is lost.
 * - `slow`: as `cut-after`, but acted upon only when the shop is next asked; until then the key is in flight.
 * - `nonsense`: acted upon, answered with something that is no redemption.
 * - any code: refused with it, nothing is done; a contract's slug is the key's answer from then on.
 */
export type Fault = 'done' | 'cut' | 'cut-after' | 'slow' | 'nonsense' | LoyaltyErrorCode;

export interface Exchange {
  readonly operation: 'POST' | 'GET';
  readonly key: string;
  /** Who was signed in. */
  readonly member: string;
  readonly body?: unknown;
}

const kept = /^(insufficient-points|out-of-stock|tier-required|limit-reached|ended)$/;

/** A backend that honours keys, with a ledger, and a list of what goes wrong in turn. */
export class KeyAwareShop {
  /** Keys that spent points, in order. */
  readonly ledger: string[] = [];
  readonly exchanges: Exchange[] = [];
  readonly faults: Fault[] = [];
  /** Redemptions it answers with besides, as a shop does that does not look at the key. */
  readonly unasked: Redemption[] = [];
  member = 'ada';
  /** The status of what is issued. */
  status: RedemptionStatus = 'issued';
  /** How long the last refusal asks to wait. */
  retryAfter: number | undefined;
  /** Lets a test decide when an exchange reaches the shop, and when its answer comes back. */
  travel: (what: string) => Promise<unknown> = () => Promise.resolve();
  readonly #answers = new Map<string, Redemption | LoyaltyErrorCode>();
  readonly #slow = new Map<string, string>();

  readonly send = (async <P, T>({ name }: Endpoint<P, T>, params: P, { idempotencyKey }: SendOptions = {}) => {
    const isPost = name === 'redemptions.create';
    const asked = params as unknown as { readonly idempotencyKey: string; readonly rewardId: string };
    const key = (isPost ? idempotencyKey : asked.idempotencyKey) ?? '';
    const operation = isPost ? 'POST' : 'GET';
    this.exchanges.push({ operation, key, member: this.member, ...(isPost && { body: params }) });
    await this.travel(`${operation} arrives`);
    try {
      return isPost ? this.#post(key, asked.rewardId) : this.#get(key);
    } finally {
      await this.travel(`${operation} is answered`);
    }
  }) as unknown as Send;

  #post(key: string, rewardId: string): Redemption {
    const fault = this.faults.shift() ?? 'done';
    if (fault === 'cut') throw this.#fail('network');
    const answer = this.#answers.get(key);
    if (typeof answer === 'string') throw this.#fail(answer);
    if (!answer && this.#slow.has(key)) throw this.#fail('idempotency-in-flight');
    if (!answer && fault === 'slow') this.#slow.set(key, rewardId);
    if (fault === 'slow') throw this.#fail('timeout');
    if (!answer && !/^(done|cut-after|nonsense)$/.test(fault)) {
      const code = fault as LoyaltyErrorCode;
      if (kept.test(code)) this.#answers.set(key, code);
      throw this.#fail(code);
    }
    const redemption = answer ?? this.#act(key, rewardId);
    if (fault === 'cut-after') throw this.#fail('network');
    if (fault === 'nonsense') throw this.#fail('invalid-response');
    return redemption;
  }

  #get(key: string): { readonly items: readonly Redemption[] } {
    const fault = this.faults.shift() ?? 'done';
    const answer = this.#answers.get(key);
    const waiting = this.#slow.get(key);
    if (waiting !== undefined) this.#act(key, waiting);
    if (fault === 'cut' || fault === 'cut-after') throw this.#fail('network');
    if (fault === 'slow') throw this.#fail('timeout');
    if (fault === 'nonsense') throw this.#fail('invalid-response');
    if (fault !== 'done') throw this.#fail(fault);
    return { items: [...(typeof answer === 'object' ? [answer] : []), ...this.unasked] };
  }

  #act(key: string, rewardId: string): Redemption {
    this.#slow.delete(key);
    this.ledger.push(key);
    const redemption: Redemption = { id: `r${this.ledger.length}`, rewardId, status: this.status, code: 'K7' };
    this.#answers.set(key, redemption);
    return redemption;
  }

  /** The redemption of a key moves on. */
  become(key: string, status: RedemptionStatus): void {
    const known = this.#answers.get(key);
    if (typeof known === 'object') this.#answers.set(key, { ...known, status });
  }

  /** The shop throws its memory of keys away, and with it what was issued. */
  forget(): void {
    this.#answers.clear();
  }

  #fail(code: LoyaltyErrorCode): LoyaltyError {
    return new LoyaltyError(code, code, { operation: 'test', requestId: 'req-1', retryAfter: this.retryAfter });
  }
}
