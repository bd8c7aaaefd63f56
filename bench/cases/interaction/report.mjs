// The table of a survey that is opened, answered and sent, and what misses its figure.
import { rounds, spread } from '../../turns.mjs';
import { figuresOf, missesOf, rowsOf, titles, waitsOf } from './figures.mjs';

const whole = (value) => (value === undefined ? '–' : String(Math.round(value)));
const ratio = (value, other) => (value === undefined || other === undefined ? '–' : (value / other).toFixed(2));

export function report(results, peers) {
  const [ours, plain] = ['kit', 'plain'].map((id) => figuresOf(results, id));
  const rows = rowsOf(peers).map(({ id, title }) => {
    const { all, ...it } = figuresOf(results, id);
    const [low, high] = spread(all('thanked'));
    const cells = Object.keys(titles).map((figure) => whole(it[figure]));
    const middle = low === undefined ? '–' : `${whole(low)}–${whole(high)}`;
    const ratios = ['opened', 'thanked', 'sent', 'wait'].flatMap((figure) => [
      ratio(it[figure], ours[figure]),
      ratio(it[figure], plain[figure]),
    ]);
    return `| ${[title, cells[0], cells[1], middle, ...cells.slice(2), ...ratios].join(' | ')} |`;
  });
  const missed = missesOf(results, peers).map(
    ({ title, missed, reason }) => `- **${title}**: ${missed.join('; ')}. ${reason}`,
  );
  const [usual, held] = ['plain', 'control'].map((of) => Math.max(...waitsOf(results, of)));
  return `## A survey: opened, answered, sent

The same slow phone. The page is there, and a press on its button opens the survey; 9, then what goes on, until there are thanks. Real
presses of a mouse, 250 ms after what it presses is there; what is added up is from each press to the frame that shows what it led to,
so the hand that presses costs nothing. The kit thanks when the answer is safe on the device, the others when the server has it: that
is the third figure. PostHog sends in batches of its own. The wait for the next paint is that of the Event Timing API, in steps of
8 ms; what is shorter than 16 counts as 16. All presses of ${rounds} readings in turn, after one to warm up. The floor of Lit answers nothing.

Presses that were held up for 200 ms waited ${whole(held)} ms at most, others ${whole(usual)}.

| | ${Object.values(titles).slice(0, 2).join(', ms | ')}, ms | middle half | ${Object.values(titles).slice(2).join(', ms | ')}, ms | question to ours | to plain DOM | thanks to ours | to plain DOM | server to ours | to plain DOM | paint to ours | to plain DOM |
| --- |${' ---: |'.repeat(13)}
${rows.join('\n')}

### What misses its figure of a survey

${missed.join('\n') || 'Nothing.'}`;
}
