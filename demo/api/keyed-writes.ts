import { createHash, randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { Api, ApiContext } from './api-env.js';
import { atomically } from './atomically.js';
import { inFlight, problemAnswer, Refusal, type Answer } from '../../src/server/refusal.js';
import { asResponse } from './as-response.js';
import type { KeyRow, Schema } from './schema.js';

/** After this a claim is taken to be left by a crash: nothing of it was committed, since effect and answer commit together. */
const claimSeconds = 10;

export interface KeyedWrite {
  /** `operationId` of the contract. */
  readonly operation: string;
  /** Empty for a guest. */
  readonly ownerId: string;
  readonly bodyText: string;
}

type KeyId = Pick<KeyRow, 'programId' | 'ownerId' | 'operation' | 'key'>;

/** Does the write's work and gives its answer; whatever it wrote is undone where it throws. */
export type Effect = (trx: Transaction<Schema>, key: string) => Promise<Answer>;

/**
 * Carries out a write once for each `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header-07).
 *
 * The key is claimed first, visible to everybody; effect and stored answer then commit in one transaction. A definite no is
 * stored too. Anything else gives the claim back, so that the same key may try again.
 */
export async function once(api: Api, c: ApiContext, write: KeyedWrite, effect: Effect): Promise<Response> {
  const id: KeyId = {
    programId: c.var.programme.program.id,
    ownerId: write.ownerId,
    operation: write.operation,
    key: keyOf(c),
  };
  const fingerprint = createHash('sha256').update(`${c.req.method} ${c.req.path}\n${write.bodyText}`).digest('hex');
  const claim = await claimKey(api, id, fingerprint);
  if (typeof claim !== 'string') return asResponse(claim);

  try {
    await api.faults.beforeCommit(write.operation);
    const answer = await atomically(api.db, async (trx) => {
      const done = await effect(trx, id.key);
      await finish(trx, id, claim, done);
      return done;
    });
    return asResponse(answer);
  } catch (error) {
    if (!(error instanceof Refusal) || !error.isDefinite) {
      await ofKey(api.db.deleteFrom('idempotencyKeys'), id).where('claimId', '=', claim).execute();
      throw error;
    }
    const answer = problemAnswer(error);
    await finish(api.db, id, claim, answer);
    return asResponse(answer);
  }
}

/** @throws Refusal 400 where the key is missing or not a quoted string. */
function keyOf(c: ApiContext): string {
  const key = /^"([ !#-[\]-~]{1,255})"$/.exec(c.req.header('Idempotency-Key') ?? '')?.[1];
  if (key === undefined) throw new Refusal('invalid-request', 'Idempotency-Key must be a quoted string');
  return key;
}

/** The id of a new claim, or the answer that is stored already. */
async function claimKey({ db, clock }: Api, id: KeyId, fingerprint: string): Promise<string | Answer> {
  const claimId = randomUUID();
  const claimedAt = clock().toISOString();
  const row = { ...id, fingerprint, state: 'in-flight' as const, claimId, claimedAt };
  const inserted = await db
    .insertInto('idempotencyKeys')
    .values({ ...row, status: null, contentType: null, body: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows === 1n) return claimId;

  const found = await ofKey(db.selectFrom('idempotencyKeys').selectAll(), id).executeTakeFirst();
  if (!found) throw inFlight();
  if (found.fingerprint !== fingerprint) {
    throw new Refusal('idempotency-mismatch', 'This key was used with another body');
  }
  const { status, contentType, body } = found;
  if (status !== null && contentType !== null && body !== null) {
    return { status, headers: { 'content-type': contentType }, body };
  }

  const stale = clock().getTime() - Date.parse(found.claimedAt) > claimSeconds * 1000;
  if (!stale) throw inFlight();
  const taken = await ofKey(db.updateTable('idempotencyKeys').set({ claimId, claimedAt }), id)
    .where('claimId', '=', found.claimId)
    .executeTakeFirst();
  if (taken.numUpdatedRows !== 1n) throw inFlight();
  return claimId;
}

/** @throws Refusal 409 where another request took the claim over meanwhile: then this one must not commit. */
async function finish(db: Kysely<Schema>, id: KeyId, claimId: string, answer: Answer): Promise<void> {
  const { status, headers, body } = answer;
  const stored = { status, contentType: headers['content-type'] ?? null, body, state: 'done' as const };
  const { numUpdatedRows } = await ofKey(db.updateTable('idempotencyKeys').set(stored), id)
    .where('claimId', '=', claimId)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw inFlight();
}

interface Filterable<Self> {
  where(column: keyof KeyId, operator: '=', value: string): Self;
}

function ofKey<Query extends Filterable<Query>>(query: Query, { programId, ownerId, operation, key }: KeyId): Query {
  return query
    .where('programId', '=', programId)
    .where('ownerId', '=', ownerId)
    .where('operation', '=', operation)
    .where('key', '=', key);
}
