import { created_at, definitionId, program, programId, tiers } from './programme.js';

/** A line of a card's ledger. `points` have no sign: the type says it. */
export interface Line {
  readonly id: string;
  readonly type: string;
  readonly points: number;
  readonly at: string;
}

export interface LoyaltyMember {
  readonly id: string;
  readonly cardId: string;
  readonly source_id: string;
  readonly lines: readonly Line[];
  readonly balance: () => number;
  readonly post: (type: string, points: number) => string;
}

const taking = /^(ADMIN_DEBIT|POINTS_SPENT_ON_REWARD|POINTS_EXPIRED)$/;

export function openMember(source_id: string, place: number, now: () => number): LoyaltyMember {
  const lines: Line[] = [];
  let balance = 0;
  return {
    ...{ id: `lmbr_0${place}`, cardId: `lcrd_0${place}`, source_id, lines, balance: () => balance },
    post: (type, points) => {
      balance += taking.test(type) ? -points : points;
      const id = `lctx_${place}${String(lines.length + 1).padStart(4, '0')}`;
      lines.unshift({ ...{ id, type, points }, at: new Date(now()).toISOString() });
      return id;
    },
  };
}

export const memberOf = ({ id, source_id }: LoyaltyMember) => ({
  ...{ id, customer_id: `cust_${source_id}`, program_id: programId, status: 'ACTIVE', metadata: {} },
  ...{ created_at, updated_at: null, object: 'member' },
});

export const cardOf = ({ cardId }: LoyaltyMember) => ({
  ...{
    id: cardId,
    card_definition_id: definitionId,
    card_type: 'INDIVIDUAL',
    code: `Annual-${cardId}`,
    object: 'card',
  },
});

function progressOf(balance: number) {
  const [silver, gold] = tiers;
  const tier = balance >= gold.from ? gold : silver;
  const dates = { start_at: '2026-06-15T00:00:00.000Z', expires_at: '2027-06-15T00:00:00.000Z' };
  return {
    ...{ tier_structure: { id: 'lts_01', object: 'tier_structure' }, deferred: [], object: 'member_tier_progress' },
    current: {
      tier: { id: tier.id, name: tier.name },
      ...dates,
      points: { current: balance, min: tier.from, max: null },
    },
    risks:
      tier === gold
        ? [{ type: 'TIER_DOWNGRADE', date: dates.expires_at, tier: { id: silver.id, name: silver.name } }]
        : [],
    opportunities:
      tier === gold ? [] : [{ valid_until: null, tier: { id: gold.id, name: gold.name }, points: gold.from - balance }],
  };
}

/** A member's place in the programme, with the card. `bare`: without all that may be missing. */
export function membershipOf(member: LoyaltyMember, bare: boolean): object {
  const points = member.balance();
  const earned = member.lines.reduce((sum, line) => (taking.test(line.type) ? sum : sum + line.points), 0);
  const card = {
    ...{ ...cardOf(member), balance: { points, pending_points: bare ? 0 : 30 } },
    ...(!bare && {
      next_expiration: { points: 40, date: '2027-03-31' },
      next_activation: { points: 10, type: 'PERIOD_BASED', date: '2026-12-24' },
      lifetime_bucket: { points: { total: earned } },
    }),
  };
  const held = { member_role: 'OWNER', created_at, card, object: 'member_card' };
  const tier = bare || points < 0 ? {} : { tier_progress: progressOf(points) };
  const { id, name, status } = program;
  const simple = { id, name, status, metadata: {}, object: 'program' };
  return { member: memberOf(member), program: simple, cards: [{ ...held, ...tier }], object: 'membership' };
}

export const transactionOf = (member: LoyaltyMember, { id, type, points, at }: Line, reason: string | undefined) => ({
  ...{ id, card_id: member.cardId, program_id: programId, member_id: member.id, card_definition_id: definitionId },
  ...{
    card_type: 'INDIVIDUAL',
    type,
    status: 'APPROVED',
    created_at: at,
    updated_at: null,
    object: 'card_transaction',
  },
  details: { ...(reason !== undefined && { reason }), rejection: null, metadata: {}, points: { total: points } },
});
