import type { FeedbackKind, CaseStatus, ContactBy } from '../../src/domain/feedback.js';
import type { MemberStatus } from '../../src/domain/member.js';
import type { RedemptionStatus } from '../../src/domain/redemption.js';
import type { ResponseState } from '../../src/domain/survey.js';
import type { Transaction } from '../../src/domain/transaction.js';
import type { MemberRole } from '../../src/sandbox/programme.js';

/** Times are RFC 3339 in UTC, amounts are integers, JSON is text: nothing here belongs to one database only. */
export interface Schema {
  readonly programmes: ProgrammeRow;
  readonly members: MemberRow;
  readonly orders: OrderRow;
  readonly guestOrders: GuestOrderRow;
  readonly ledgerEntries: LedgerRow;
  readonly rewards: RewardRow;
  readonly redemptions: RedemptionRow;
  readonly idempotencyKeys: KeyRow;
  readonly surveyResponses: ResponseRow;
  readonly cases: CaseRow;
  readonly caseMessages: CaseMessageRow;
  readonly caseAttachments: CaseAttachmentRow;
  readonly earningRules: EarningRuleRow;
  readonly referralCodes: ReferralCodeRow;
}

export interface ProgrammeRow {
  readonly id: string;
  /** The programme's whole data set, as JSON. */
  readonly dataSet: string;
}

export interface MemberRow {
  readonly programId: string;
  readonly id: string;
  /** What the member is an example of, and the place in the demo's member switch. */
  readonly role: MemberRole;
  readonly position: number;
  readonly displayId: string;
  readonly givenName: string;
  readonly status: Exclude<MemberStatus, 'guest'>;
  readonly enrolledAt: string;
  /** Counts the transactions that changed the member's points. */
  readonly turn: number;
}

export interface OrderRow {
  readonly id: string;
  readonly programId: string;
  readonly memberId: string;
  readonly number: string;
  readonly total: number;
  readonly currency: string;
  readonly nights: number;
  readonly placedAt: string;
}

/** Nobody's account knows of it, so it earns nothing. */
export type GuestOrderRow = Omit<OrderRow, 'memberId'>;

export interface LedgerRow {
  readonly id: string;
  readonly programId: string;
  readonly memberId: string;
  readonly type: Transaction['type'];
  /** Signed: what it adds to the balance. */
  readonly amount: number;
  readonly currency: string;
  readonly description: string;
  readonly occurredAt: string;
  /** From then on it counts; null counts at once. */
  readonly availableAt: string | null;
  readonly expiresAt: string | null;
  readonly orderId: string | null;
  readonly redemptionId: string | null;
}

export interface RewardRow {
  readonly programId: string;
  readonly id: string;
  readonly position: number;
  readonly category: string | null;
  /** Null: no limit. */
  readonly stock: number | null;
  /** `RewardDetails`, as JSON. */
  readonly details: string;
}

export interface EarningRuleRow {
  readonly programId: string;
  readonly id: string;
  readonly position: number;
  /** `OfferedRule`, as JSON. */
  readonly details: string;
}

export interface ReferralCodeRow {
  readonly programId: string;
  readonly memberId: string;
  readonly code: string;
  readonly madeAt: string;
}

export interface RedemptionRow {
  readonly id: string;
  readonly programId: string;
  readonly memberId: string;
  readonly rewardId: string;
  readonly status: RedemptionStatus;
  /** Null, like `expiresAt`, for what needs no code to be shown. */
  readonly code: string | null;
  readonly currency: string;
  readonly amount: number;
  readonly balanceAfter: number;
  readonly idempotencyKey: string;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  /** Null: never. */
  readonly refundableUntil: string | null;
  readonly cancelledAt: string | null;
}

export interface KeyRow {
  readonly programId: string;
  /** The member's id, or empty for a guest. */
  readonly ownerId: string;
  readonly operation: string;
  readonly key: string;
  /** SHA-256 of the request, hex. */
  readonly fingerprint: string;
  readonly state: 'in-flight' | 'done';
  /** Who is working on it, and since when: a claim left by a crash can be taken over. */
  readonly claimId: string;
  readonly claimedAt: string;
  readonly status: number | null;
  readonly contentType: string | null;
  readonly body: string | null;
}

export interface ResponseRow {
  readonly programId: string;
  readonly id: string;
  readonly surveyId: string;
  readonly memberId: string | null;
  readonly revision: number;
  readonly state: ResponseState;
  readonly score: number | null;
  readonly expected: number | null;
  readonly perceived: number | null;
  readonly comment: string | null;
  readonly locale: string;
  readonly clientTime: string;
  readonly elapsedMs: number;
  readonly metadata: string;
  readonly receivedAt: string;
}

export interface CaseRow {
  readonly id: string;
  readonly programId: string;
  readonly memberId: string | null;
  /** The id the client made: one feedback is one case, whatever its key. */
  readonly feedbackId: string;
  readonly year: number;
  readonly sequence: number;
  readonly number: string;
  readonly kind: FeedbackKind;
  readonly status: CaseStatus;
  readonly topic: string | null;
  readonly rating: number | null;
  readonly orderNumber: string | null;
  readonly contactBy: ContactBy | null;
  readonly contactValue: string | null;
  readonly promisedAt: string;
  readonly createdAt: string;
}

export interface CaseMessageRow {
  readonly caseId: string;
  readonly position: number;
  readonly author: 'member' | 'shop';
  readonly text: string;
  readonly at: string;
}

export interface CaseAttachmentRow {
  readonly caseId: string;
  readonly position: number;
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly bytes: Uint8Array;
}
