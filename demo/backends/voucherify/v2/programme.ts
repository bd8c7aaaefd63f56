import type { Scene } from '../../../../src/conformance/subject.js';

export const programId = 'lprg_128f58429f4c4bf7b2';
/** The kind of points that every member has a card of. */
export const definitionId = 'lcdef_128f4a88414c4bed69';
export const created_at = '2026-06-11T11:29:09.756Z';

export const program = {
  ...{ id: programId, name: 'Annual', status: 'ACTIVE', metadata: {}, created_at, updated_at: null, object: 'program' },
  ...{ start_date: null, end_date: null, validity_hours: { type: 'ANY_TIME' } },
};

export const tiers = [
  { id: 'lt_01', name: 'Silver', from: 0 },
  { id: 'lt_02', name: 'Gold', from: 2000 },
] as const;

export interface Offered {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly points: number;
}

export const rewards: readonly Offered[] = [
  { id: 'lrew_01', name: 'Stoneware cup', type: 'MATERIAL', points: 200 },
  { id: 'lrew_02', name: '5 off your next order', type: 'DIGITAL', points: 500 },
  { id: 'lrew_03', name: 'Hand grinder', type: 'MATERIAL', points: 4000 },
];

export const rules = [
  { id: 'lern_01', name: 'A point for every euro', metadata: {}, object: 'earning_rule' },
  { id: 'lern_02', name: 'Newsletter', metadata: {}, object: 'earning_rule' },
];

/** One point for every whole unit of money, in minor units. */
export const pointsFor = (amount: number): number => Math.floor(amount / 100);

/** Whether every kind is one that nobody has heard of. */
export const kindIn = (scene: Scene, usual: string): string => (scene === 'odd' ? 'GOSSIP' : usual);
