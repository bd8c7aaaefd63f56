import { day } from '../domain/instant.js';
import type { Member } from '../domain/member.js';
import { ok } from './answer.js';
import { pageOf, type Route } from './call.js';
import { iso } from './history.js';
import { asMember, balancesOf } from './shop.js';
import { standingOf } from './standing.js';

export const getProgram: Route = ({ programme }) => ok(programme.program);

export const getMember: Route = (shop) => {
  const { id, displayId, givenName, status, enrolledDaysAgo, wallet } = asMember(shop);
  const member: Member = {
    id,
    displayId,
    givenName,
    status,
    enrolledAt: iso(shop.openedAt - enrolledDaysAgo * day),
    balances: balancesOf(shop),
    tier: standingOf(shop.programme, shop.ledger, shop.now()),
    ...(wallet && { wallet }),
  };
  return ok(member);
};

export const listTransactions: Route = (shop, { query }) => {
  asMember(shop);
  const page = pageOf(shop.ledger.toReversed(), query);
  return ok({ ...page, items: page.items.map(({ orderTotal: _orderTotal, ...transaction }) => transaction) });
};
