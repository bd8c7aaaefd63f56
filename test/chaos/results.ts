import type { AnswersOutcome } from './answers-run.js';
import type { RedeemOutcome } from './redeem-run.js';

/** One run, as it is kept. */
export interface Line {
  readonly suite: string;
  /** The commit that was tested. */
  readonly source: string;
  readonly at: string;
  readonly outcome: AnswersOutcome | RedeemOutcome;
}

type Of<T> = (outcome: T) => number;

const sumOf = <T>(outcomes: readonly T[], of: Of<T>): number =>
  outcomes.reduce((total, outcome) => total + of(outcome), 0);

/** The figures of all runs so far, as they stand in the repository. */
export function table(lines: readonly Line[], versions: Readonly<Record<string, string>>): string {
  const suites = [...new Set(lines.map(({ suite }) => suite))].sort();
  const runsOf = <T>(suite: string) =>
    lines.filter((line) => line.suite === suite).map(({ outcome }) => outcome as unknown as T);
  const redeems = suites
    .filter((suite) => suite.startsWith('redeem'))
    .map((suite) => {
      const runs = runsOf<RedeemOutcome>(suite);
      const slowest = Math.max(0, ...runs.map(({ resolvedIn = 0 }) => resolvedIn)) / 1000;
      return [
        suite,
        runs.length,
        runs.filter(({ redemptions, isInMemory }) => redemptions > 1 && !isInMemory).length,
        runs.filter(({ redemptions, isInMemory }) => redemptions > 1 && isInMemory).length,
        runs.filter(({ redemptions }) => redemptions === 0).length,
        sumOf(runs, ({ disagreements, isInMemory }) => (isInMemory ? 0 : disagreements.length)),
        `${slowest.toFixed(1)} s`,
        sumOf(runs, ({ faults }) => faults),
        sumOf(runs, ({ crashes }) => crashes),
        sumOf(runs, ({ reloads }) => reloads),
        runs.filter(({ tabs }) => tabs === 2).length,
        runs.filter(({ isInMemory }) => isInMemory).length,
      ];
    });
  const answers = suites
    .filter((suite) => !suite.startsWith('redeem'))
    .map((suite) => {
      const runs = runsOf<AnswersOutcome>(suite);
      return [
        suite,
        runs.length,
        sumOf(runs, (run) => run.deaths),
        sumOf(runs, (run) => run.answers),
        sumOf(runs, (run) => run.lost),
        sumOf(runs, (run) => run.storedTwice),
        sumOf(runs, (run) => run.posts),
        sumOf(runs, (run) => run.surplus),
        sumOf(runs, (run) => run.faults),
        sumOf(runs, (run) => run.inMemory),
        sumOf(runs, (run) => run.strangers),
        sumOf(runs, (run) => run.troubles.length),
      ];
    });
  const days = lines.map(({ at }) => at.slice(0, 10)).sort();
  const sources = [...new Set(lines.map(({ source }) => source))];
  return `# What chaos has shown

Written by \`npm run test:chaos:long\`, which can be stopped and goes on where it was. Seeds: \`long-0\`, \`long-1\` and so on.
Runs of ${days[0] ?? ''} to ${days.at(-1) ?? ''}, on the commits ${sources.join(', ')}.
${Object.values(versions).join(' · ')}.

## Redeem once

One member wants one reward, in one tab or two, with double presses, reloads and crashes of the renderer, while three of
five replies about redemptions are bad. \`key-per-click\` is a design that must fail. On a busy machine a database may not
open in two seconds: the page then says that it keeps nothing. Wishes are also written beside the database, where such pages
find each other's; before they were, 36 of 60 runs redeemed twice where no database opened, and 35 of 60 where every other
page's did. Two tabs that begin in the same quarter of a second are told apart by what stands there at its end: without a database
no browser promises more. Such runs are counted apart, and by them nothing is said of screen and ledger.

${rows('design|runs|redeemed twice|twice, of runs in memory|never|screen and ledger disagreed|slowest outcome after the last bad reply|bad replies|crashes|reloads|two tabs|in memory', redeems)}

## Lose no answer

Answers are saved and sent from two tabs while two of five replies are bad and renderers crash, one at a time, or the
whole browser is killed. \`delete-first\` and \`local-storage\` are designs that must fail. Requests that came again for what
was stored already are answered by the server with what it has; they are no second answer. Pages whose database did not open
in two seconds say so, and nothing is said to be saved there. Pages that a browser opens by itself, out of sight, are sent away.

${rows('design|runs|deaths|answers said to be saved|lost|stored twice|stored or stored again|again|bad replies|pages in memory|opened by the browser|troubles', answers)}
`;
}

function rows(head: string, lines: readonly (readonly (string | number)[])[]): string {
  const names = head.split('|');
  return [names, names.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
