import { diceOf } from './dice.js';
import { mixed, type FaultServer, type Run, type Words } from './fault-server.js';
import { Ledger } from './ledger.js';
import { inTime } from './patience.js';

export type AnswersDesign = 'kit' | 'delete-first' | 'local-storage';

/** A browser with two tabs that answer; how it ends is what a run is about. */
export interface Lives {
  /** Opens what is not open. */
  open(url: (place: 'answers' | 'both', more: string) => string): Promise<void>;
  /** Crashes a tab, or kills all of it. */
  end(roll: () => number): Promise<void>;
  /** Ends all, and opens a page that only sends what is left; it ends with the run, or when it is asked for again. */
  last(url: string): Promise<void>;
  close(): Promise<void>;
}

export interface AnswersPlan {
  readonly seed: string;
  readonly design: AnswersDesign;
  /** How often something dies. */
  readonly deaths: number;
  /** Answers that are begun between two deaths. */
  readonly each: number;
  /** Every request hangs, and something dies with the first; by default two of five go wrong, and death comes when it will. */
  readonly isAbrupt?: boolean;
}

export interface AnswersOutcome {
  readonly seed: string;
  readonly answers: number;
  readonly deaths: number;
  readonly lost: number;
  readonly storedTwice: number;
  /** Requests for answers that the server had stored already. */
  readonly surplus: number;
  readonly posts: number;
  readonly faults: number;
  /** Pages that could not open their database in time, said so, and promised nothing. */
  readonly inMemory: number;
  /** Pages that the browser has opened of its own accord. */
  readonly strangers: number;
  readonly troubles: readonly string[];
}

/** Answers are saved and sent while tabs die and replies are bad; then the network is well, and what is left is sent. */
export async function answersRun(server: FaultServer, lives: Lives, plan: AnswersPlan): Promise<AnswersOutcome> {
  const { seed, design, deaths, each, isAbrupt } = plan;
  const roll = diceOf(seed);
  const ledger = new Ledger();
  /** What a page was told is saved: the revision of each answer. */
  const saved = new Map<string, number>();
  const troubles: string[] = [];
  /** Which tabs of which lives have begun. */
  const known = new Set<string>();
  let strangers = 0;
  let inMemory = 0;
  let faults = 0;
  let isWell = false;
  let begun = 0;
  /** Events until the next death. */
  let left = Infinity;
  let die: () => void = () => undefined;
  let settle: (words: Words) => void = () => undefined;
  let waiting: ((go: boolean) => void)[] = [];

  const happens = () => {
    left -= 1;
    if (left === 0) die();
  };
  const run: Run = {
    name: `answers-${seed}-${design}-${isAbrupt ? 'abrupt' : 'mixed'}`,
    ledger,
    roll,
    fault() {
      if (isWell) return 'none';
      if (isAbrupt) {
        die();
        return 'never';
      }
      // What is on its way when something dies is often not done.
      const fault = left <= 1 && roll() < 0.6 ? 'hang' : mixed(roll, 0.43);
      if (fault !== 'none') faults += 1;
      happens();
      return fault;
    },
    said(words) {
      const { saved: wish, revision, trouble, ready, isInMemory, tab, life } = words;
      if (typeof trouble === 'string' && !isWell) troubles.push(trouble);
      if (isInMemory) inMemory += 1;
      if ('settled' in words) settle(words);
      if (typeof wish === 'string') saved.set(wish, Number(revision));
      if (wish !== undefined) happens();
      if (ready === undefined) return undefined;
      const page = `${String(life)} ${String(tab)}`;
      if (ready === 0 && known.has(page)) {
        // Firefox makes pictures of pages in a store of their own: nobody is there, and nothing is kept.
        strangers += 1;
        return { go: false };
      }
      known.add(page);
      if (begun < each) {
        begun += 1;
        return { go: true };
      }
      return new Promise((resolve) => waiting.push((go) => resolve({ go })));
    },
  };
  const url = (place: string, more: string) => `${server.origin}/${run.name}/${place}?design=${design}${more}`;

  server.open(run);
  try {
    for (let death = 0; death < deaths; death += 1) {
      const isTime = new Promise<void>((resolve) => (die = resolve));
      left = isAbrupt ? Infinity : 2 + Math.floor(roll() * (each - 2));
      begun = 0;
      await lives.open((place, more) => url(place, `&life=${death}${more}`));
      waiting.splice(0).forEach((go) => {
        begun += 1;
        go(true);
      });
      await inTime(isTime, () => `death ${death}, ${left} events away`);
      await lives.end(roll);
    }
    waiting.splice(0).forEach((go) => go(false));
    isWell = true;
    // A page that could not open its database in time knows nothing of what is there: the next one will.
    for (let words: Words = {}; words['mode'] !== 'indexeddb';) {
      const isSettled = new Promise<Words>((resolve) => (settle = resolve));
      await lives.last(url('answers', '&last'));
      words = await inTime(isSettled, () => 'an empty outbox');
      if (words['settled'] !== 0) troubles.push('the server has rejected some');
    }
  } finally {
    waiting = [];
    server.end(run);
    await lives.close();
  }
  const wishes = [...saved];
  return {
    seed,
    answers: saved.size,
    deaths,
    lost: wishes.filter(([wish, revision]) => Math.max(0, ...ledger.storedOf(wish)) < revision).length,
    storedTwice: wishes.filter(([wish]) => ledger.storedOf(wish).length > 1).length,
    surplus: ledger.surplus,
    posts: ledger.posts,
    faults,
    inMemory,
    strangers,
    troubles,
  };
}
