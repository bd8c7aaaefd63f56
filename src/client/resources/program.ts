import type { Program } from '../../domain/program.js';
import {
  address,
  flag,
  id,
  integer,
  list,
  matching,
  object,
  oneOf,
  optional,
  text,
  whole,
  type Decoder,
} from '../decode.js';
import type { Endpoint } from '../endpoint.js';
import type { Money } from '../../domain/money.js';

export const money: Decoder<Money> = object({
  amount: integer,
  currency: matching(/^[A-Z]{3}$/, 'an ISO 4217 code'),
});

const currency = object({
  code: id,
  name: object({ one: text(100), other: text(100) }),
  decimalPlaces: (value, at) => Math.min(Math.max(optional(integer)(value, at) ?? 0, 0), 6),
  unitValue: optional(money),
});

/** Ways to reach a tier; a way that cannot be read is left out. */
export const anyOf = <T>(way: Decoder<T>) => list(way, 10);

const requirement = object({ metric: id, amount: integer, currency: optional(id) });

const tier = object({
  id,
  name: text(100),
  rank: integer,
  qualification: oneOf('earned', 'invited', 'paid'),
  threshold: optional(object({ anyOf: anyOf(requirement) })),
  benefits: list(object({ id, description: text(500), secret: optional(flag) }), 50),
});

export const url = optional(address);

const program: Decoder<Program> = object({
  id,
  name: text(200),
  description: optional(text(2000)),
  timeZone: text(100),
  currencies: list(currency, 20),
  tiers: list(tier, 50),
  links: (value, at) => optional(object({ join: url, signIn: url, terms: url, privacy: url }))(value, at) ?? {},
  lacks: optional(list(text(100), 50)),
});

/** What is the same for every member. Public, and fresh for five minutes. */
export const getProgram: Endpoint<void, Program> = {
  name: 'program.get',
  access: 'public',
  freshFor: 300_000,
  request: () => ({ method: 'GET', path: '/program' }),
  decode: whole(program),
};
