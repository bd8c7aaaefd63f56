import type { Member } from '../../domain/member.js';
import { id, integer, list, object, oneOf, optional, text, time, whole, type Decoder } from '../decode.js';
import type { Endpoint } from '../endpoint.js';
import { anyOf, money, url } from './program.js';

const balance = object({
  currency: id,
  amount: integer,
  pending: optional(list(object({ amount: integer, availableAt: optional(time) }))),
  expiring: optional(list(object({ amount: integer, expiresAt: time }))),
  lifetime: optional(integer),
  value: optional(money),
  asOf: time,
});

const progress = object({
  metric: id,
  current: integer,
  target: integer,
  currency: optional(id),
  window: optional(object({ from: time, to: time })),
});

const tierStatus = object({
  tierId: optional(id),
  since: optional(time),
  until: optional(time),
  next: optional(object({ tierId: id, anyOf: anyOf(progress) })),
  keep: optional(object({ anyOf: anyOf(progress), by: time })),
  forecast: optional(object({ tierId: id, at: time })),
});

const member: Decoder<Member> = object({
  id,
  displayId: optional(text(50)),
  givenName: optional(text(100)),
  status: oneOf('guest', 'enrolled', 'pending', 'blocked'),
  enrolledAt: optional(time),
  balances: list(balance, 20),
  tier: optional(tierStatus),
  wallet: optional(object({ apple: url, google: url })),
});

/** The member the page speaks for; null for a guest. */
export const getMember: Endpoint<void, Member | null> = {
  name: 'member.get',
  access: 'member',
  guest: null,
  request: () => ({ method: 'GET', path: '/member' }),
  decode: whole(member),
};
