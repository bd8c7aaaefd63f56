// What the account page asks, visit by visit, and what is asked too often.
import { misses } from './figures.mjs';
import { visits } from './visits.mjs';

const titles = {
  cold: 'cold: the first view',
  warm: 'warm: the next view in the same tab',
  revisit: 'revisit: the browser was closed and started again, within five minutes',
  late: 'late: the same after an hour',
  redeemed: 'after redeem: from the press on the button to rest',
  after: 'the view after it, with the code still open',
  together: 'three tabs, opened at once',
  'in turn': 'three tabs, one after the other',
};

const columns = ['/program', '/member', '/rewards', '/surveys/due', '/redemptions'];
const number = new Intl.NumberFormat('en');

const sum = (entries, part) => entries.reduce((total, [, each]) => total + each[part], 0);

/** `3 (2 × 304)`. */
function cell(entries) {
  const [asked, full] = [sum(entries, 'asked'), sum(entries, 'full')];
  if (!asked) return '–';
  return full === asked ? asked : asked - full === 1 && asked === 1 ? '1 (304)' : `${asked} (${asked - full} × 304)`;
}

function rowOf(title, resources, [ours, floor]) {
  const entries = Object.entries(resources);
  const bytes = sum(entries, 'bytes');
  const of = (column) => entries.filter(([name]) => name.replace(/\?.*/, '') === column);
  const writes = entries.filter(([name]) => !name.startsWith('/'));
  const cells = [
    ...columns.map((column) => cell(of(column))),
    cell(writes),
    sum(entries, 'asked'),
    sum(entries, 'asked') - sum(entries, 'full'),
    number.format(bytes),
    (bytes / ours).toFixed(2),
    floor ? (bytes / floor).toFixed(2) : '–',
  ];
  return `| ${[title, ...cells].join(' | ')} |`;
}

export function report(results, peers) {
  const bytesOf = (key) => results[key] && sum(Object.entries(results[key]), 'bytes');
  const tables = Object.keys(visits).map((visit) => {
    const known = [`${visit} kit`, `${visit} plain`].map(bytesOf);
    const rows = peers
      .filter(({ id }) => results[`${visit} ${id}`])
      .map(({ id, title }) => rowOf(title, results[`${visit} ${id}`], known));
    return `### ${titles[visit]}

| | ${columns.join(' | ')} | writes | all | 304 | bytes | to ours | to plain DOM |
| --- | ${'---: | '.repeat(columns.length + 6)}
${rows.join('\n')}`;
  });
  const missed = misses(results).map(
    ({ resource, texts, reason }) => `- **${resource}**: ${texts.join('; ')}. ${reason}`,
  );
  const control = (key, name, part) => results[`control ${key}`][name]?.[part];
  return `## Requests of an account page

The demo's own API over its database, in a process of its own; each question is counted on its way there, so that what a browser's
cache answers is none. Bytes are those of the answers with their heads, not packed. These figures do not depend on the machine. The
page of ours has twelve elements: three badges, two tier bars, rewards, redemptions, the form, and a survey of each of the four kinds.
The others have their five widgets and a client that asks once a page, whatever number of widgets there is; they neither redeem nor
show what was redeemed, so that ours alone asks for \`/redemptions\`. Each view has a new token of the same member, as from a shop's
server. "After an hour" is what the first answer has said of its own age; the browser then shows the programme that it has, and asks
whether it is the newest.

Twelve elements with twelve clients were measured asking ${control('apart', '/member', 'asked')} times for \`/member\`; where no answer
may be kept, a revisit asked ${control('revisit', '/program', 'full')} time in full for \`/program\`, and three tabs
${control('together', '/program', 'full')} times.

${tables.join('\n\n')}

### What misses its figure

${missed.join('\n') || 'Nothing.'}`;
}
