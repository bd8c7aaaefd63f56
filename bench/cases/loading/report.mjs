// The tables of what a visitor waits for, what the head of a page is worth, and the rows that miss what was wanted.
import { pages } from '../../peers.mjs';
import { median, readingsOf, rounds, spread } from '../../turns.mjs';
import { missesOf } from './figures.mjs';
import { headed, heads, ways } from './rows.mjs';

const titles = {
  badge: 'the badge',
  survey: 'NPS survey, opened',
  feedback: 'feedback form, opened',
  rewards: 'rewards list',
  all: 'all five: badge, tier progress, rewards, feedback, survey',
};

const whole = (value) => String(Math.round(value));
const ratio = (value, other) => (value === undefined || other === undefined ? '–' : (value / other).toFixed(2));

/** Medians of one row, and how far its readings are apart. */
export function figuresOf(results, key) {
  const readings = readingsOf(results, key);
  const of = (figure) => readings.map((each) => each[figure]).filter((each) => typeof each === 'number');
  const all = ['visible', 'usable', 'long', 'shift'].map((figure) => [figure, median(of(figure))]);
  return { ...Object.fromEntries(all), spread: spread(of('visible')) };
}

const row = (title, { visible, usable, long, shift, spread: [low, high] }, ...more) =>
  `| ${[title, whole(visible), `${whole(low)}–${whole(high)}`, usable === undefined ? '–' : whole(usable), ...more, whole(long), shift.toFixed(3)].join(' | ')} |`;

function table(page, results, peers) {
  const of = (id) => figuresOf(results, `${page} ${id}`);
  const [ours, plain, lit] = ['kit', 'plain', 'lit'].map(of);
  const rows = ways(page, peers).map(({ id, title }) => {
    const it = of(id);
    const others = [ours, plain].flatMap((other) => [ratio(it.visible, other.visible), ratio(it.usable, other.usable)]);
    return row(title, it, ...others, ratio(it.visible, lit.visible));
  });
  return `### Visible and usable: ${titles[page]}

| | visible, ms | middle half | usable, ms | visible to ours | usable to ours | visible to plain DOM | usable to plain DOM | visible to Lit | long tasks, ms | CLS |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}`;
}

function headTable(results, peers) {
  const rows = headed.flatMap(({ page, id }) => {
    const { title } = peers.find((each) => each.id === id);
    const named = ['names all that the widget needs', `${page} ${id}`];
    return [named, ...Object.keys(heads).map((head) => [head, `${page} ${id}, its head ${head}`])].map(
      ([head, key]) => {
        const {
          visible,
          spread: [low, high],
        } = figuresOf(results, key);
        const first = figuresOf(results, `${page} ${id}`).visible;
        return `| ${titles[page]}, ${title} | ${head} | ${whole(visible)} | ${whole(low)}–${whole(high)} | ${ratio(visible, first)} |`;
      },
    );
  });
  return `### What the head of a page is worth

Modules that a script imports are asked for when the script has arrived; those that the head names with \`modulepreload\`, at once.

| page | its head | visible, ms | middle half | to the first |
| --- | --- | ---: | ---: | ---: |
${rows.join('\n')}`;
}

export function report(results, peers) {
  const held = figuresOf(results, 'control').visible - figuresOf(results, 'badge plain').visible;
  const missed = missesOf(results, peers, Object.keys(pages)).map(
    ({ page, missed, reason }) => `- **${titles[page]}**: ${missed.join('; ')}. ${reason}`,
  );
  return `## From the address to a widget that is in sight, and of use

Chromium with a processor slowed down four times, 150 ms for each request and 1.6 Mbit/s for all of them, nothing kept from before.
All is served from this machine over HTTP/2, packed by brotli, as a CDN would; connecting costs nothing here, for nobody.
Medians of ${rounds} readings in turn, after one to warm up. _Visible_: the words and data are painted. _Usable_: a number of the survey
is chosen, words stand in the form, _Redeem_ asks whether to redeem, each seen painted; a badge has nothing to press; over all five lies
the survey. Long tasks are added up to that moment. The floor of Lit has its data in the page: it asks for nothing, and does nothing.
The heads of pages name the modules that their own scripts import, as Vite does, and those of the kit's modules also the later parts
that the widget needs, as its guide advises. Ratios above 1.00: slower.

A page that was held up for 400 ms was seen ${whole(held)} ms later.

${Object.keys(pages)
  .map((page) => table(page, results, peers))
  .join('\n\n')}

${headTable(results, peers)}

### What misses its figure of visible and usable

${missed.join('\n') || 'Nothing.'}`;
}
