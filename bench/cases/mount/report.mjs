// The table of what is mounted.
import { mounted } from '../../mounting/code.mjs';
import { middle, missLines, number, readingCells } from '../../mounting/figures.mjs';
import { rounds } from '../../turns.mjs';
import { misses, reasons } from './figures.mjs';
import { rows } from './rows.mjs';

const tableOf = (row, results, peers) => {
  const lines = mounted(peers).map(({ id, title }) => {
    const { nodes, heap } = results[`${row} ${id} held`];
    return `| ${[title, ...readingCells(results, row, id), number(nodes), number(heap / 1024)].join(' | ')} |`;
  });
  return `### Mounting ${rows[row].title}

| | ms, median | quartiles | to ours | to plain DOM | to Lit | worked, ms | nodes | heap, KiB |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${lines.join('\n')}`;
};

export const report = (results, peers) => `## Mounting many

From the moment a page puts them in to the end of the first frame in which the last one can be read; of a list, its first card.
${rounds} readings of each, in turn, after a round to warm up; without motion. One of the kind stands in the page already, so that code and
data are there: the rewards of a list are given, member and programme come from the client, which has asked for them. The network is not
in these figures: the page answers itself. The kit's page is past its first second, after which Lit draws its badges as all else. Worked is what the page's own thread
has done, with the one that stands there before. Nodes are those of the DOM with texts and comments, when the page is at rest; heap is that of
scripts, after collecting garbage. The floors have no states, no client and no second language; of the long lists the kit draws what is near
the screen and the others draw all.

With a tenth of a second and 1,000 nodes planted, the badges took ${number(middle(results, 'badges planted') - middle(results, 'badges kit'))} ms longer.

${Object.keys(rows)
  .map((row) => tableOf(row, results, peers))
  .join('\n\n')}

### What misses its figure

${missLines(misses(results), reasons)}`;
