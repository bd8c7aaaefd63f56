// A member's balance changes while a thousand badges are on the page: milliseconds until the last of them is painted.
import { mounted } from '../../mounting/code.mjs';
import { middle, missLines, number, readingCells, unexplained, unseen } from '../../mounting/figures.mjs';
import { closing, openTab, tabFor } from '../../mounting/tab.mjs';
import { inTurn, rounds } from '../../turns.mjs';
import { reasons } from './reasons.mjs';

export const name = 'update';
export const hasShort = false;

const row = 'balance';

/** The kit with a tenth of a second more. */
const planted = { id: 'planted', isPlanted: true };

const stepsOf = (peers) => inTurn([...mounted(peers), planted].map((peer) => ({ key: `${row} ${peer.id}`, peer })));

async function measureOne({ peer }, { browser }) {
  const { id, isPlanted = false } = peer;
  const tab = await tabFor(name, id, async () => {
    const opened = await openTab(isPlanted ? 'kit' : id, browser);
    await opened.page.evaluate(() => window.mounting.mount('badge', 1000, 'stars'));
    return opened;
  });
  return tab.timed(() => tab.page.evaluate((asked) => window.mounting.renew(asked), isPlanted));
}

export const { steps, measure } = closing(stepsOf, measureOne);

function misses(results) {
  const times = middle(results, `${row} kit`) / middle(results, `${row} lit`);
  const sentence = `**A new balance**: ${times.toFixed(2)} × the Lit floor instead of at most 1.5.`;
  return times > 1.5 ? [{ key: 'balance', sentence }] : [];
}

export const faultOf = (results) =>
  [...unseen(name, results, row), ...unexplained(name, misses(results), reasons)].join('\n') || undefined;

const more = (results) => middle(results, `${row} planted`) - middle(results, `${row} kit`);

export const report = (results, peers) => `## A new balance on 1,000 badges

From the moment the page asks for the balance again to the end of the first frame in which the last badge has the new one. The answer comes from
the page itself, at once. ${rounds} readings of each, in turn, after a round to warm up; without motion: with it the kit
counts up to the new number for 300 ms by design. The Lit floor is handed the new balance; the others ask for it.

With a tenth of a second planted, the kit took ${number(more(results))} ms longer.

| | ms, median | quartiles | to ours | to plain DOM | to Lit | worked, ms |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${mounted(peers)
  .map(({ id, title }) => `| ${[title, ...readingCells(results, row, id)].join(' | ')} |`)
  .join('\n')}

### What misses its figure

${missLines(misses(results), reasons)}`;
