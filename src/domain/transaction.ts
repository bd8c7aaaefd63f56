/** One line of a member's points ledger. */
export interface Transaction {
  readonly id: string;
  readonly type: 'earn' | 'spend' | 'expire' | 'adjust' | 'refund' | 'transfer';
  /** Points with their sign: what is spent is negative. */
  readonly amount: number;
  readonly currency: string;
  readonly description?: string;
  /** RFC 3339. */
  readonly occurredAt: string;
  readonly status: 'pending' | 'approved' | 'declined' | 'void' | 'expired';
  /** RFC 3339: when pending points can be spent. */
  readonly availableAt?: string;
  readonly expiresAt?: string;
}
