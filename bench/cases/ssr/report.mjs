// What a server writes in a second, and how heavy that is.
import { spread } from '../../turns.mjs';
import { rateOf } from './case.mjs';
import { wayIds } from './ways.mjs';

const titles = { plain: 'template strings, hand-written', lit: 'Lit’s own, the same DOM and no logic' };
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** Where the time goes, as a profile said, and what was cut. No figure was asked for. */
const where = `Of ours about a third is rendering (each element first as it waits, then with its answers, as in a browser), a fifth is
garbage, a tenth is turning templates into text, and a tenth is reading data as strictly as in a page; the rest is a client, elements and
controllers made for each request, so that nothing of one visitor is left for the next. Lit's own is given what to say and has none
of that. What was cut, a quarter of the time: a last rendering when nothing had changed, the language of an element worked out anew
for each rendering, the data written and read twice before they were sent, and a tick of the clock for each round. Half of the bytes are
styles (35 of 68 KB, packed 4.5 of 8.3): a shadow root that stands in the page needs its own, and under a strict policy it has them in a
\`<style>\`.`;

export function report({ pages }, peers) {
  const [ours, plain, lit] = ['kit', 'plain', 'lit'].map((id) => pages[id]);
  const rows = wayIds
    .filter((id) => pages[id])
    .map((id) => {
      const { raw, gzip, brotli, readings } = pages[id];
      const [low, high] = spread(readings.map(({ pages, seconds }) => pages / seconds));
      const rate = rateOf(pages[id]);
      const cells = [
        titles[id] ?? peers.find((peer) => peer.id === id).title,
        number.format(rate),
        `${number.format(low)} – ${number.format(high)}`,
        ...[ours, plain, lit].map((other) => (rate / rateOf(other)).toFixed(2)),
        ...[raw, gzip, brotli].map((bytes) => number.format(bytes)),
        (brotli / ours.brotli).toFixed(2),
      ];
      return `| ${cells.join(' | ')} |`;
    });
  return `## The account page from a server

Badge, tier progress, rewards, form and survey of one member, from data that are given, with the data for the browser to go on from.
Pages in a second of one core: each in a process of its own, warmed up, ${ours.readings.length} readings of half a second in turn, by the
time that the processor worked and not by the clock; eight visitors at a time. Ratios of pages above 1.00 are faster. React and the
template strings have no styles in the page; ours and Lit's have them in each shadow root.

A page that holds ours twice was measured ${(rateOf(ours) / rateOf(pages.planted)).toFixed(2)} times as slow, and ${number.format(pages.planted.raw - ours.raw)} bytes heavier.

| | pages a second | middle half | to ours | to template strings | to Lit | raw | gzip −9 | brotli 11 | brotli to ours |
| --- | ${'---: | '.repeat(9)}
${rows.join('\n')}

${where}`;
}
