import { instant } from '../domain/instant.js';
import type { Case } from '../domain/feedback.js';
import type { Balance } from '../domain/points.js';
import type { Redemption } from '../domain/redemption.js';
import type { SurveyResponse } from '../domain/survey.js';
import type { Answer } from './answer.js';
import { Refusal } from './answer.js';
import { balanceOf } from './balances.js';
import { iso, ledgerOf } from './history.js';
import type { LedgerEntry } from './ledger.js';
import type { MemberRole, Programme, ProgrammeMember } from './programme.js';

/** A redemption and what it took, so that it can be given back. */
export interface Issued {
  readonly redemption: Redemption;
  readonly key: string;
  readonly cost: { readonly currency: string; readonly amount: number };
}

/** What a first call with a key said and was told. */
export interface Kept {
  readonly body: string;
  readonly answer: Answer;
}

/** Everything a sandbox remembers. */
export interface Shop {
  readonly programme: Programme;
  /** Undefined for a guest. */
  readonly member: ProgrammeMember | undefined;
  /** When the shop opened: relative dates of rewards count from here. */
  readonly openedAt: number;
  readonly now: () => number;
  /** Oldest first. */
  readonly ledger: LedgerEntry[];
  /** What is left of rewards that are limited. */
  readonly stock: Map<string, number>;
  /** Costs that are no longer those of the programme. */
  readonly costs: Map<string, number>;
  /** Oldest first. */
  readonly issued: Issued[];
  /** By operation and key. */
  readonly kept: Map<string, Kept>;
  readonly responses: Map<string, SurveyResponse>;
  /** Oldest first. */
  readonly cases: Case[];
}

export interface ShopOptions {
  readonly role?: MemberRole | undefined;
  readonly joining?: boolean | undefined;
  readonly soldOut?: boolean | undefined;
  readonly now: () => number;
}

export function openShop(programme: Programme, { role, joining, soldOut = false, now }: ShopOptions): Shop {
  const found = programme.members.find((each) => each.role === role);
  // Nothing is collected before a membership begins.
  const member = joining && found ? ({ ...found, status: 'pending', history: [] } as const) : found;
  const openedAt = now();
  return {
    programme,
    member,
    openedAt,
    now,
    ledger: member ? [...ledgerOf(programme, member, openedAt)] : [],
    stock: new Map(
      programme.rewards.flatMap(({ id, stock }) => {
        const left = soldOut ? 0 : stock;
        return left === undefined ? [] : [[id, left] as const];
      }),
    ),
    costs: new Map(),
    issued: [],
    kept: new Map(),
    responses: new Map(),
    cases: [],
  };
}

/** The member who asks. @throws Refusal 401 for a guest. */
export function asMember({ member }: Shop): ProgrammeMember {
  if (!member) throw new Refusal('unauthorized', 'Sign in first');
  return member;
}

/** Balances in the order of the programme's currencies. They are as of the last change, so that an unchanged one has one ETag. */
export function balancesOf({ programme, ledger, openedAt, now }: Shop): readonly Balance[] {
  const moment = now();
  const last = ledger.map(({ occurredAt }) => instant(occurredAt)).reduce((a, b) => Math.max(a, b), openedAt);
  return programme.program.currencies.map(({ code }) => balanceOf(ledger, code, moment, iso(last)));
}

/** Usable points of one currency. */
export function pointsIn(shop: Shop, currency: string): number {
  return balancesOf(shop).find((balance) => balance.currency === currency)?.amount ?? 0;
}

/** Adds a row to the ledger, as of now. */
export function post(shop: Shop, entry: Pick<LedgerEntry, 'type' | 'amount' | 'currency' | 'description'>): void {
  const { ledger, now } = shop;
  ledger.push({ ...entry, id: `t-${ledger.length + 1}`, occurredAt: iso(now()), status: 'approved' });
}
