import type { LoyaltyError } from '../domain/errors.js';
import type { IntentState, Redemption } from '../domain/redemption.js';
import type { RedemptionRequest } from './resources/redemptions.js';
import { storedRecord } from './stored-record.js';

/** What is kept of a failure: enough to say it in words, and for support to find it. */
export type IntentError = Pick<LoyaltyError, 'code' | 'operation' | 'requestId' | 'retryAfter'>;

/** One wish of a member to spend points, from the press of Confirm until its outcome was seen. */
export interface RedemptionIntent extends RedemptionRequest {
  /** The idempotency key: one for all clicks, tabs, reloads and attempts. */
  readonly key: string;
  readonly state: IntentState;
  /** Milliseconds since the epoch, of the press. */
  readonly at: number;
  /** Milliseconds since the epoch, of its outcome. */
  readonly ended?: number;
  /** How often it was sent, by any tab. */
  readonly tries: number;
  readonly redemption?: Redemption;
  /** Why it was refused, or why it is not yet known. */
  readonly error?: IntentError;
}

export const idOf = (scope: string, rewardId: string): string => `${scope}intent/${rewardId}`;

export const parse = (text: string | undefined): RedemptionIntent | undefined =>
  storedRecord<RedemptionIntent>(text, ({ key, rewardId, state }) => key && rewardId && state);

/** A stored wish that stands in the way of another for the same reward: one that was not refused. */
export function waiting(text: string | undefined): RedemptionIntent | undefined {
  const intent = parse(text);
  return intent?.state === 'refused' ? undefined : intent;
}
