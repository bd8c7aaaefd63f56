// The table of the bytes, and the rows that miss what was wanted.
import { pages } from '../../peers.mjs';
import { misses } from './figures.mjs';

const titles = {
  badge: 'the badge',
  survey: 'NPS survey, opened',
  feedback: 'feedback form, opened',
  rewards: 'rewards list',
  all: 'all five: badge, tier progress, rewards, feedback, survey',
};

const number = new Intl.NumberFormat('en');
const ratio = (bytes, other) => (bytes / other).toFixed(2);

const rowsOf = (page, results, peers) => {
  const of = (id) => results[`${page} ${id}`]?.brotli;
  return peers
    .filter(({ id }) => results[`${page} ${id}`])
    .map(({ id, title }) => {
      const { files, raw, gzip, brotli, later } = results[`${page} ${id}`];
      const cells = [files, ...[raw, gzip, brotli].map((bytes) => number.format(bytes))];
      const whole = ratio(brotli + later, of('kit') + results[`${page} kit`].later);
      const ratios = [ratio(brotli, of('kit')), ratio(brotli, of('plain'))];
      return `| ${[title, ...cells, ...ratios, number.format(later), whole].join(' | ')} |`;
    });
};

export function report(results, peers) {
  const tables = Object.keys(pages).map(
    (page) => `### ${titles[page]}

| | files | raw | gzip −9 | brotli 11 | to ours | to plain DOM | later | with it, to ours |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rowsOf(page, results, peers).join('\n')}`,
  );
  const missed = misses(results, peers, Object.keys(pages)).map(
    ({ page, missed, reason }) => `- **${titles[page]}**: ${missed.join('; ')}. ${reason}`,
  );
  const versions = peers.filter(({ packages }) => packages.length).map(({ version }) => version);
  const added = results.control.raw - results[`badge ${peers[0].id}`].raw;
  return `## Bytes a page loads until its widget is shown

Scripts and stylesheets, bytes; each file packed by itself. A widget is shown when its words and its data can be read on the
page. All have the same words and the same data from the same API. These figures do not depend on the machine; one reading
is enough. All are bundled by
esbuild, minified, with the later parts in files of their own; the kit also by Vite, and it is counted with the stylesheet that keeps its
boxes. What stands in the page itself (tags, PostHog's snippet, the data of rows without the fetch) is not counted. Ratios are of
brotli: above 1.00 ours is lighter. _Later_, brotli, is what a page that nobody touches loads by itself after that: of ours the rest of the
client, which waits until the first answers are shown, and what looks after a page from its second second on. Nobody waits for it, and it
is downloaded all the same.

A page with a planted script of 10,000 bytes more was measured ${number.format(added)} bytes heavier.

Versions: ${[...new Set(versions)].join(', ')}.

${tables.join('\n\n')}

### What misses its figure

${missed.join('\n') || 'Nothing.'}`;
}
