import type { Answer } from './refusal.js';

/** Whose key, and of which write. */
export interface KeyId {
  /** The member's id; empty for a guest. */
  readonly owner: string;
  /** `redemptions.create`, `feedback.create`. */
  readonly operation: string;
  readonly key: string;
}

/** Who works on a key, since when (milliseconds since 1970), and on which request. */
export interface Claim {
  readonly claim: string;
  readonly at: number;
  /** SHA-256 of the request, in hex. */
  readonly fingerprint: string;
}

/** What is known of a key. Without an answer the first call still runs, or ended nobody knows how. */
export interface KeyRecord extends Claim {
  readonly answer?: Answer | undefined;
}

/**
 * Remembers keys and their first answers, for 24 hours. Each function must be one atomic step.
 *
 * Any database or cache will do that all of the merchant's servers share.
 */
export interface KeyStore {
  /** Claims a key. Gives what is there already, and changes nothing then. */
  begin(id: KeyId, claim: Claim): Promise<KeyRecord | undefined>;
  /** Takes a claim over from one that has ended, if it is still the one that holds the key. */
  takeOver(id: KeyId, from: string, claim: Claim): Promise<boolean>;
  /** Stores the first answer, if the claim still holds the key. */
  finish(id: KeyId, claim: string, answer: Answer): Promise<boolean>;
  /** Says that nobody works on it any more and that its outcome is not known: sets `at` to 0. */
  giveUp(id: KeyId, claim: string): Promise<void>;
  /** Forgets a claim of which nothing came, so that the same key may try again. */
  release(id: KeyId, claim: string): Promise<void>;
  find(id: KeyId): Promise<KeyRecord | undefined>;
}

/** Milliseconds for which a key is remembered; then it is a new one. */
export const keyLife = 86_400_000;

/** Keys in the memory of one process: gone with it, and unknown to others. For tests and for a single server. */
export function memoryKeys(now: () => number = Date.now): KeyStore {
  const records = new Map<string, KeyRecord & { readonly made: number }>();
  const nameOf = ({ owner, operation, key }: KeyId): string => JSON.stringify([owner, operation, key]);
  const held = (id: KeyId, claim: string) => {
    const record = records.get(nameOf(id));
    return record?.claim === claim && !record.answer ? record : undefined;
  };
  const prune = (): void => {
    // In the order in which they were made.
    for (const [name, { made }] of records) {
      if (now() - made < keyLife) return;
      records.delete(name);
    }
  };
  return {
    begin(id, claim) {
      prune();
      const found = records.get(nameOf(id));
      if (!found) records.set(nameOf(id), { ...claim, made: now() });
      return Promise.resolve(found);
    },
    takeOver(id, from, claim) {
      const record = held(id, from);
      if (record) records.set(nameOf(id), { ...record, ...claim });
      return Promise.resolve(!!record);
    },
    finish(id, claim, answer) {
      const record = held(id, claim);
      if (record) records.set(nameOf(id), { ...record, answer });
      return Promise.resolve(!!record);
    },
    giveUp(id, claim) {
      const record = held(id, claim);
      if (record) records.set(nameOf(id), { ...record, at: 0 });
      return Promise.resolve();
    },
    release(id, claim) {
      if (held(id, claim)) records.delete(nameOf(id));
      return Promise.resolve();
    },
    find(id) {
      prune();
      return Promise.resolve(records.get(nameOf(id)));
    },
  };
}
