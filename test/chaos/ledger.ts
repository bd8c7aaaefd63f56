/** One redemption, as the server keeps it for its key. */
export interface Spent {
  readonly id: string;
  readonly rewardId: string;
}

/** What truly happened: the oracle of all runs. */
export class Ledger {
  /** Redemptions by key; points were spent for each. */
  readonly spent = new Map<string, Spent>();
  /** Keys whose first answer is a refusal. */
  readonly refused = new Set<string>();
  /** Keys whose redemption is under way. */
  readonly running = new Set<string>();
  /** The highest revision of each answer that is stored, by the id that it was sent under. */
  readonly answers = new Map<string, { readonly wish: string; readonly revision: number }>();
  /** Answers that had been stored before and came again. */
  surplus = 0;
  posts = 0;

  spend(key: string, rewardId: string): Spent {
    const known = this.spent.get(key);
    if (known) return known;
    const spent = { id: `r${this.spent.size + 1}`, rewardId };
    this.spent.set(key, spent);
    return spent;
  }

  /** Stores an answer once for each id; a lower revision changes nothing. Gives the revision that stands. */
  store(id: string, wish: string, revision: number): number {
    this.posts += 1;
    const known = this.answers.get(id);
    if (known && known.revision >= revision) {
      this.surplus += 1;
      return known.revision;
    }
    this.answers.set(id, { wish, revision });
    return revision;
  }

  /** What is stored of an answer, under whichever ids. */
  storedOf(wish: string): readonly number[] {
    return [...this.answers.values()].flatMap((answer) => (answer.wish === wish ? [answer.revision] : []));
  }
}
