import { newId } from '../client/new-id.js';
import type { KeyId, KeyStore } from './key-store.js';
import { inFlight, problemAnswer, Refusal, refusalFor, type Answer } from './refusal.js';

export interface KeyedWrite {
  readonly id: KeyId;
  /** SHA-256 of the request, in hex. */
  readonly fingerprint: string;
  /** Milliseconds after which a claim is taken to be left by a crash; longer than a call to the backend may take. */
  readonly patience: number;
  readonly now: () => number;
  /** Whether the backend honours the key itself, so that a second call with it is no second act. */
  readonly repeatable: boolean;
  /** Carries it out. */
  readonly send: () => Promise<Answer>;
  /** Asks the backend what became of it, where it can be asked: its answer, or nothing where it was not carried out yet. */
  readonly ask: () => Promise<Answer | undefined>;
}

/**
 * Carries out a write once for each key (draft-ietf-httpapi-idempotency-key-header-07).
 *
 * The key is claimed before the backend is called, and its first definite answer stored, also a definite no. Where the
 * backend has done nothing, the same key may try again. Where nobody knows what it has done, a backend without keys is
 * not called again: then the answer is "unknown" from there on, unless the backend can say.
 */
export async function once(keys: KeyStore, write: KeyedWrite): Promise<Answer> {
  const { id, fingerprint, repeatable } = write;
  const mine = { claim: newId(), at: write.now(), fingerprint };
  const found = await keys.begin(id, mine);
  if (found) {
    if (found.fingerprint !== fingerprint) {
      throw new Refusal('idempotency-mismatch', 'This key was used with another request');
    }
    if (found.answer) return found.answer;
    if (mine.at - found.at <= write.patience) throw inFlight();
    if (!repeatable) return askFor(keys, write, found.claim);
    if (!(await keys.takeOver(id, found.claim, mine))) throw inFlight();
  }
  const answer = await carryOut(keys, write, mine.claim);
  if (await keys.finish(id, mine.claim, answer)) return answer;
  // Somebody took over, and the backend gave both the same; what was stored first is what everybody gets.
  return (await keys.find(id))?.answer ?? answer;
}

async function carryOut(keys: KeyStore, { id, repeatable, send }: KeyedWrite, claim: string): Promise<Answer> {
  try {
    return await send();
  } catch (error) {
    const refusal = refusalFor(error);
    if (refusal.isDefinite) return problemAnswer(refusal);
    // 503 is ours alone: the backend is being left alone, and was not asked.
    if (refusal.status < 500 || refusal.status === 503 || repeatable) {
      await keys.release(id, claim);
      throw refusal;
    }
    await keys.giveUp(id, claim);
    throw unknown(refusal);
  }
}

async function askFor(keys: KeyStore, { id, ask }: KeyedWrite, claim: string): Promise<Answer> {
  const answer = await ask();
  if (!answer) throw unknown();
  await keys.finish(id, claim, answer);
  return answer;
}

function unknown(cause?: unknown): Refusal {
  return new Refusal('server', 'The outcome of the first call with this key is unknown; it is not repeated', {
    status: 502,
    cause,
  });
}
