import type { Member } from '../../domain/member.js';
import type { Program } from '../../domain/program.js';
import type { Endpoint } from '../endpoint.js';

/** A question whose answer is read by whatever reads most of it on this page: a first look, or the whole decoder. */
export type Question<T> = Omit<Endpoint<void, T>, 'decode'> & { decode: Endpoint<void, T>['decode'] };

/** The member the page speaks for; null for a guest. Whoever reads all of the answer imports `member.js`. */
export const getMember = {
  name: 'member.get',
  access: 'member',
  guest: null,
  request: () => ({ method: 'GET', path: '/member' }),
} as unknown as Question<Member | null>;

/** What is the same for every member. Public, and fresh for five minutes. Whoever reads all of it imports `program.js`. */
export const getProgram = {
  name: 'program.get',
  access: 'public',
  freshFor: 300_000,
  request: () => ({ method: 'GET', path: '/program' }),
} as unknown as Question<Program>;
