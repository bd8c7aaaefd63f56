// Counts what page views cost each vendor whose adapter stands on a merchant's server, and prints it as a table.
import { allSubjects } from '../test/adapters/conformance/subjects.js';
import { costOf, readings, viewsFor } from '../test/support/page-view.js';

/** A minute of the narrowest limit that is known: ten requests a second. */
const limit = 600;

console.log('| vendor | elements | first view | any other | not keeping | views a minute of 600 | not keeping |');
console.log('|---|---|---|---|---|---|---|');
for (const [name, subject] of await allSubjects()) {
  const { runsIn } = subject.adapter(subject.backend('usual').fetch);
  if (runsIn !== 'server') continue;
  for (const [elements, reading] of Object.entries(readings)) {
    const { cold, warm, unkept } = await costOf(subject, reading);
    const views = await viewsFor(subject, reading, limit, 30_000);
    const viewsUnkept = await viewsFor(subject, reading, limit, 0);
    console.log(`| ${[name, elements, cold, warm, unkept, views, viewsUnkept].join(' | ')} |`);
  }
}
