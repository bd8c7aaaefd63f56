import { appendFileSync, mkdirSync } from 'node:fs';

/** `FUZZ_SCALE=1` is the short form of every build; 100 or so is the long one, with a fresh seed that is printed. */
const scale = Number(process.env['FUZZ_SCALE'] ?? 1);
const isLong = scale > 1;
const ownSeed = isLong ? Date.now() % 2 ** 31 : 20_260_401;
const seed = Number(process.env['FUZZ_SEED'] ?? ownSeed);

/** Cases of the short form. */
const short = { decoders: 13_000, rendered: 2000 } as const;

/** How many cases, from which seed, and where the counts of the long form go. */
export function fuzzing(part: keyof typeof short) {
  before(() => console.log(`    ${part}: seed ${seed}`));
  return {
    seed,
    /** Milliseconds a test may take. */
    patience: 60_000 * scale,
    cases: Math.round(short[part] * scale),
    tell: (name: string, counts: Readonly<Record<string, number>>) => {
      if (!isLong) return;
      mkdirSync('.scratch', { recursive: true });
      appendFileSync('.scratch/fuzz.jsonl', `${JSON.stringify({ part, seed, name, ...counts })}\n`);
    },
  };
}
