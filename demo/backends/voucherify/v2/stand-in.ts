import type { Scene } from '../../../../src/conformance/subject.js';
import { keys, type VoucherifyStandIn } from '../v1/stand-in.js';
import { examineRewards, examineRules } from './examine.js';
import { membershipOf, openMember, transactionOf, type LoyaltyMember } from './member.js';
import { kindIn, pointsFor, program, programId } from './programme.js';
import { LoyaltyRefusal, openPurchases } from './purchases.js';

/** One page of a list, by a cursor that is good for this list only. */
function paged(all: readonly object[], query: URLSearchParams, kind: string) {
  const start = Number((query.get('cursor') ?? '').replace(`${kind}_`, '')) || 0;
  const data = all.slice(start, start + Number(query.get('limit') ?? 10));
  const next = start + data.length;
  return { data, cursor: next < all.length ? { next: `${kind}_${next}`, expires_at: null } : null, object: 'list' };
}

interface Asked {
  readonly customer_identification?: { readonly customer_source_id?: string };
  readonly customer_order_paid?: { readonly order: { readonly amount: number } };
  readonly reward_id?: unknown;
  readonly mode?: unknown;
}

/** Voucherify's loyalty of the second generation for one programme, in this process: two members with a card each. */
export function voucherifyV2(scene: Scene = 'usual', now: () => number = Date.now): VoucherifyStandIn {
  const bare = scene === 'bare';
  const members = ['ada', 'bob'].map((id, place) => openMember(id, place + 1, now));
  const purchases = openPurchases(now);
  for (const member of members) {
    if (scene === 'negative') member.post('ADMIN_DEBIT', 50);
    else for (const points of [600, 300, 100]) member.post(kindIn(scene, 'POINTS_EARNED'), points);
  }
  const found = (wanted: (member: LoyaltyMember) => boolean): LoyaltyMember => {
    const member = members.find(wanted);
    if (member) return member;
    throw new LoyaltyRefusal(404, 'not_found');
  };
  const of = `/v2/loyalties/programs/${programId}`;

  function answerTo({ pathname, searchParams: query }: URL, method: string, body: Asked): unknown {
    const examined = () => found(({ source_id }) => source_id === body.customer_identification?.customer_source_id);
    if (pathname === '/v2/loyalties/examine/rewards') return examineRewards(examined(), scene);
    if (pathname === '/v2/loyalties/examine/earning-rules') {
      return examineRules(examined(), body.customer_order_paid?.order.amount);
    }
    if (pathname === of) return program;
    const [noun = '', id = '', ...rest] = pathname.slice(of.length + 1).split('/');
    if (noun === 'memberships')
      return membershipOf(
        found(({ source_id }) => source_id === decodeURIComponent(id)),
        bare,
      );
    if (noun === 'rewards') return purchases.refund(rest[0] ?? '');
    const member = found((each) => each.id === id);
    if (rest[0] === 'cards') {
      const lines = member.lines.map((line) => transactionOf(member, line, bare ? undefined : 'Order paid'));
      return paged(lines, query, 'lcrsctx');
    }
    if (method === 'POST') return purchases.purchase(member, body.reward_id, body.mode);
    const only = query.get('filters[id][conditions][$is]');
    const own = purchases.list(member).filter((each) => only === null || each.id === only);
    return paged(own, query, 'lcrstrx');
  }

  const refusal = (code: number, key: string) => Response.json({ code, key, message: key }, { status: code });
  return {
    redeemed: () => purchases.made.filter(({ status }) => status !== 'REFUNDED').length,
    points: () => members[0]?.balance() ?? 0,
    buy: (customer, total) => {
      const points = pointsFor(total);
      members.find(({ source_id }) => source_id === customer)?.post('POINTS_EARNED', points);
      return points;
    },
    fetch: (address, { method = 'GET', headers, body }) => {
      const sent = new Headers(headers);
      if (sent.get('x-app-id') !== keys.applicationId || sent.get('x-app-token') !== keys.secretKey) {
        return Promise.resolve(refusal(401, 'unauthorized'));
      }
      try {
        const asked = (typeof body === 'string' ? JSON.parse(body) : {}) as Asked;
        return Promise.resolve(Response.json(answerTo(new URL(address), method, asked)));
      } catch (error) {
        if (!(error instanceof LoyaltyRefusal)) throw error;
        return Promise.resolve(refusal(error.code, error.key));
      }
    },
  };
}
