import type { Caller } from '../client/endpoint.js';
import { listCases } from '../client/resources/cases.js';
import { getReferral, listEarningRules } from '../client/resources/earning.js';
import { getMember } from '../client/resources/member.js';
import { getProgram } from '../client/resources/program.js';
import { listRedemptions } from '../client/resources/redemption-history.js';
import { findRedemption } from '../client/resources/redemptions.js';
import { listRewards } from '../client/resources/rewards.js';
import { listDueSurveys } from '../client/resources/surveys.js';
import { listTransactions } from '../client/resources/transactions.js';
import type { Capabilities } from '../client/adapter.js';
import { LoyaltyError } from '../domain/errors.js';
import type { Program } from '../domain/program.js';
import type { Redemption } from '../domain/redemption.js';
import type { Page } from '../domain/rewards.js';
import type { Ask, Asking } from './backend.js';
import { digest } from './body.js';
import type { KeyStore } from './key-store.js';
import { jsonAnswer, Refusal, type Answer } from './refusal.js';
import { keyAsked, listQuery } from './requests.js';
import type { Operation } from './routes.js';

export interface ReadContext {
  readonly ask: Ask;
  readonly asking: Asking;
  readonly keyFor: (caller: Caller | null, key: string) => Promise<string>;
  readonly keys: KeyStore;
  readonly capabilities: Capabilities;
  /** What a page cannot have, so that it learns it with the programme. */
  readonly lackingIn: (program: Program) => readonly string[];
}

const publicCache = 'max-age=300, stale-while-revalidate=86400';
const privateCache = 'private, no-cache';

type Reading = Extract<Operation, `${string}.${'get' | 'list' | 'due'}`>;

/** Answers what changes nothing. */
export async function read(operation: Reading, request: Request, context: ReadContext): Promise<Answer> {
  try {
    return await answerOf(operation, request, context);
  } catch (error) {
    // A customer of the shop's whom the backend has never heard of.
    const isNew = error instanceof LoyaltyError && error.code === 'not-found' && context.asking.caller;
    if (!isNew || operation === 'referral.get') throw error;
    throw new Refusal('not-enrolled', 'The backend does not know this member', { cause: error });
  }
}

async function answerOf(operation: Reading, request: Request, context: ReadContext): Promise<Answer> {
  const { ask, asking } = context;
  const query = new URL(request.url).searchParams;
  switch (operation) {
    case 'program.get': {
      const program = await ask(getProgram, undefined, asking);
      const lacks = context.lackingIn(program);
      return cached(request, lacks.length || program.lacks ? { ...program, lacks } : program, publicCache);
    }
    case 'member.get': {
      const member = await ask(getMember, undefined, asking);
      if (!member) throw new Refusal('unauthorized', 'Sign in first', { headers: { 'www-authenticate': 'Bearer' } });
      return cached(request, member, privateCache);
    }
    case 'rewards.list':
      return cached(request, await ask(listRewards, listQuery(query), asking), privateCache);
    case 'redemptions.list': {
      const key = keyAsked(query);
      if (key !== undefined) return jsonAnswer({ items: await redemptionOf(key, context) });
      return jsonAnswer(await ask(listRedemptions, listQuery(query), asking));
    }
    case 'transactions.list':
      return jsonAnswer(await ask(listTransactions, listQuery(query), asking));
    case 'earning-rules.list':
      return cached(request, { items: await ask(listEarningRules, undefined, asking) }, privateCache);
    case 'referral.get':
      return jsonAnswer(await ask(getReferral, undefined, asking));
    case 'cases.list':
      return jsonAnswer(await ask(listCases, listQuery(query), asking));
    case 'surveys.due':
      return cached(request, { items: await ask(listDueSurveys, undefined, asking) }, privateCache);
  }
}

/** What became of a key: the backend knows best, and where it knows none, what was stored here. */
export async function redemptionOf(key: string, context: ReadContext): Promise<readonly Redemption[]> {
  const { caller } = context.asking;
  if (!caller) throw new Refusal('unauthorized', 'Sign in first', { headers: { 'www-authenticate': 'Bearer' } });
  if (context.capabilities.redeemStatus) {
    const known = await foundByBackend(key, context);
    if (known.items.length > 0) return known.items.slice(0, 1);
  }
  const stored = await context.keys.find({ owner: caller.id, operation: 'redemptions.create', key });
  return stored?.answer?.status === 201 ? [JSON.parse(stored.answer.body) as Redemption] : [];
}

export async function foundByBackend(
  key: string,
  { ask, asking, keyFor }: Pick<ReadContext, 'ask' | 'asking' | 'keyFor'>,
): Promise<Page<Redemption>> {
  return ask(findRedemption, { idempotencyKey: await keyFor(asking.caller, key) }, asking);
}

/** With an `ETag`, or 304 where the caller has it already. The tag ignores `asOf`, the moment of looking. */
async function cached(request: Request, value: unknown, cacheControl: string): Promise<Answer> {
  const timeless = JSON.stringify(value, (name, field: unknown) => (name === 'asOf' ? undefined : field));
  const etag = `W/"${(await digest(timeless)).slice(0, 22)}"`;
  const vary = cacheControl === privateCache ? 'Authorization, Cookie, Accept-Language' : 'Accept-Language';
  const headers = { etag, 'cache-control': cacheControl, vary };
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim());
  if (known.includes('*') || known.includes(etag)) return { status: 304, headers, body: '' };
  return jsonAnswer(value, 200, headers);
}
