import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';

/** 1 is the short form of every build, always with the same seed; more is a long one, with a fresh seed that is printed. */
const scale = Number(process.env['FUZZ_SCALE'] ?? 1);
const isLong = scale > 1;
const seed = Number(process.env['FUZZ_SEED'] ?? (isLong ? Date.now() % 2 ** 31 : 20_260_401));

/** Cases of the short form, and what is enough for any long one. */
const short = { decoders: 13_000, rendered: 2000 } as const;
const enough = { decoders: 1_001_000, rendered: 100_000 } as const;

/** What long runs have done: a run that was stopped goes on where it was. Delete it to begin anew. */
const kept = '.scratch/fuzz.jsonl';

interface Done {
  readonly part: string;
  readonly name: string;
  readonly seed: number;
  readonly cases: number;
  readonly refused: number;
}

/** How many cases, from which seed, and where the counts of the long form go. */
export function fuzzing(part: keyof typeof short) {
  before(() => console.log(`    ${part}: seed ${seed}`));
  const rows = isLong && existsSync(kept) ? readFileSync(kept, 'utf8').trim().split('\n') : [];
  const done = rows.map((row) => JSON.parse(row) as Done).filter((row) => row.part === part);
  return {
    seed,
    cases: Math.min(Math.round(short[part] * scale), enough[part]),
    /** Milliseconds a test may take. */
    patience: 60_000 * scale,
    /** Cases that are left of so many. */
    left: (name: string, cases: number): number =>
      done.filter((row) => row.name === name).reduce((left, row) => Math.max(0, left - row.cases), cases),
    tell: (name: string, counts: Pick<Done, 'cases' | 'refused'>): void => {
      if (!isLong) return;
      mkdirSync('.scratch', { recursive: true });
      appendFileSync(kept, `${JSON.stringify({ part, seed, name, ...counts } satisfies Done)}\n`);
    },
  };
}
