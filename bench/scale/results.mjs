// The figures as Markdown, and what misses its figure.
import { habits, sessionsADay } from './plan.mjs';
import { asItIs } from './variants.mjs';

/** Peak after an outage, in multiples of the steady state. */
export const mostRush = 1.5;

const whole = new Intl.NumberFormat('en');
const round = (value, places = 2) => value.toFixed(places);
const share = (value) => `${round(100 * value, value > 0 && value < 0.01 ? 2 : 1)} %`;
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** What was tried and why it is left: each miss must have one, and each of these a miss. */
export const reasons = {};

export function missesOf(results) {
  const misses = [];
  for (const [name, { rows }] of Object.entries(results)) {
    for (const { api, vendor, answers, weight } of rows.filter(({ variant }) => variant === asItIs)) {
      const { lost, doubled } = answers;
      const rushes = name.endsWith('outage') ? { 'the vendor': vendor.added, 'the API': api.added } : {};
      for (const [what, added] of Object.entries(rushes)) {
        const said = `peak ${round(added)} × the steady state (1 : ${weight}), wanted ≤ ${mostRush}`;
        if (added > mostRush) misses.push([`${name}: ${what}`, said]);
      }
      if (lost || doubled) misses.push([`${name}: answers`, `${lost} lost, ${doubled} doubled (1 : ${weight})`]);
    }
  }
  return misses;
}

function missed(results) {
  const misses = missesOf(results);
  const bare = misses.filter(([of]) => !reasons[of]).map(([of, what]) => `${of}: ${what}`);
  const idle = Object.keys(reasons).filter((of) => !misses.some(([each]) => each === of));
  if (bare.length) throw new Error(`Misses without a reason: ${bare.join('; ')}`);
  if (idle.length) throw new Error(`Reasons without a miss: ${idle.join('; ')}`);
  return misses.map(([of, what]) => `- **${of}**: ${what}. ${reasons[of]}`).join('\n') || 'Nothing.';
}

const columns = [
  ['', ({ variant }) => variant],
  ['sample', ({ weight, sessions }) => `1 : ${weight}, ${whole.format(sessions)} sessions`],
  ['API a page view', ({ apiPerView }) => round(apiPerView, 3)],
  ['vendor a page view', ({ vendorPerView }) => round(vendorPerView, 3)],
  ['API, fullest minute', ({ api }) => `${round(api.minute, 1)}/s`],
  ['API, fullest second', ({ second }) => whole.format(second)],
  ['vendor, fullest minute', ({ vendor }) => `${round(vendor.minute, 1)}/s`],
  ['something failed', ({ failed }) => share(failed)],
  ['waited for the programme', ({ waited }) => share(waited)],
];

const times = (value) => (value === undefined ? '' : round(value));
const rushColumns = [
  ['API after ÷ before', ({ api }) => times(api.ratio)],
  ['vendor after ÷ before', ({ vendor }) => times(vendor.ratio)],
];
const addedColumns = [
  ['API, without chance', ({ api }) => times(api.added)],
  ['vendor, without chance', ({ vendor }) => times(vendor.added)],
];

const answerColumns = [
  ['', ({ variant }) => variant],
  ['sample', ({ weight }) => `1 : ${weight}`],
  ['answers given', ({ answers }) => whole.format(answers.said)],
  ['later than a minute', ({ answers }) => whole.format(answers.delayed)],
  ['at the next visit', ({ answers }) => whole.format(answers.nextVisit)],
  ['not taken, and told so', ({ answers }) => whole.format(answers.refused)],
  ['still on a device', ({ answers }) => whole.format(answers.kept)],
  ['sent twice, taken once', ({ answers }) => whole.format(answers.again)],
  ['lost', ({ answers }) => whole.format(answers.lost)],
  ['doubled', ({ answers }) => whole.format(answers.doubled)],
];

const extraColumns = {
  deploy: [
    ['old programme shown', ({ old }) => share(old)],
    ['without the kit', ({ withoutKit }) => share(withoutKit)],
    ['code asked of its origin', ({ codeOrigin }) => whole.format(codeOrigin)],
  ],
};

const tableOf = (chosen, rows) =>
  table(
    chosen.map(([head]) => head),
    rows.map((row) => chosen.map(([, cell]) => cell(row))),
  );

function sectionOf([name, { scenario, rows }]) {
  const chosen = [...columns, ...(scenario.steady ? rushColumns : []), ...(extraColumns[name] ?? [])];
  if (name.endsWith('outage')) chosen.push(...addedColumns);
  const picture = name === 'evening' ? '' : `![${scenario.title}](charts/${name}.svg)\n\n`;
  return `## ${scenario.title}\n\n${picture}${tableOf(chosen, rows)}\n\n${tableOf(answerColumns, rows)}`;
}

export const sectionsOf = (results) => Object.entries(results).map(sectionOf).join('\n\n');

export const resultsOf = (results, { seed, divide }) => `# A million sessions a day

\`npm run scale${divide === '1' ? '' : ` -- --divide ${divide}`}\`, seed \`${seed}\`: the same seed gives the same bytes. Virtual time; the kit's own client, page life, outbox and server, from
\`src\`, in front of a vendor that takes ten requests a second. How it is made is in [README.md](README.md).

${whole.format(sessionsADay)} sessions a day, ${habits.views} page views each, ${share(habits.members)} of them members'; ${share(habits.surveys)} answer a survey, in two
revisions. Each visitor of the sample stands for as many as the second column says: what is asked in a member's name counts that often
and uses up as much of the vendor's limit, what is asked once for everybody counts once. All figures but the answers are of all visitors.
_After ÷ before_ is the fullest minute afterwards, in multiples of the mean before. In a sample chance alone makes some minutes fuller:
_without chance_ is what the same minute of the same visitors has more than on the evening without an outage, on top of that mean.

${sectionsOf(results)}

## What misses its figure

Wanted: after an outage of ten minutes a peak of at most ${mostRush} × the steady state; no answer lost or doubled.

${missed(results)}
`;
