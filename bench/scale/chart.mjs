// A scenario as a picture: what visitors do above, what the vendor is asked below.
const width = 720;
const left = 56;
const right = 694;
const panels = [
  { top: 56, bottom: 216 },
  { top: 264, bottom: 394 },
];

/** Told apart by their dashes, too: not everybody sees colours. `prefers-color-scheme` also holds in an `<img>`. */
const styles = `
  svg { color-scheme: light dark; }
  .ground { fill: #fff; } text { fill: #1f2328; font: 13px system-ui, sans-serif; } .small { font-size: 12px; fill: #57606a; }
  .grid { stroke: #d0d7de; } .marked { fill: #cf222e; fill-opacity: 0.1; }
  .line { fill: none; stroke-width: 2; stroke-linejoin: round; }
  .views { stroke: #57606a; stroke-dasharray: 2 3; } .api { stroke: #0550ae; }
  .vendor { stroke: #8250df; } .limit { stroke: #cf222e; stroke-dasharray: 8 4; }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #0d1117; } text { fill: #e6edf3; } .small { fill: #9da7b1; } .grid { stroke: #30363d; }
    .marked { fill: #ff7b72; fill-opacity: 0.16; } .views { stroke: #9da7b1; } .api { stroke: #79c0ff; }
    .vendor { stroke: #d2a8ff; } .limit { stroke: #ff7b72; }
  }`;

const hour = 3_600_000;

const clockTime = (time) => {
  const minutes = Math.round(time / 60_000);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};

/** The next round number above. */
const ceilingOf = (value) => {
  const step = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 4, 5, 10].map((each) => each * step).find((each) => each >= value);
};

const figure = (value) => String(Math.round(value * 10) / 10);

export function chartOf({ name, scenario, tally }) {
  const { title, measured, span, marked } = scenario;
  const [from, until] = measured;
  const across = (time) => left + ((right - left) * (time - from)) / (until - from);
  const ratesOf = (of) => tally.rates(of, measured, span);
  const [views, api, vendor] = ['views', 'api', 'vendor'].map(ratesOf);
  const above = ceilingOf(Math.max(...views, ...api));
  const below = ceilingOf(Math.max(12, ...vendor));
  const up = ({ top, bottom }, most, value) => bottom - ((bottom - top) * value) / most;

  const line = (panel, most, rates, of) => {
    const points = rates.map(
      (rate, at) => `${figure(across(from + (at + 0.5) * span))},${figure(up(panel, most, rate))}`,
    );
    return `<polyline class="line ${of}" points="${points.join(' ')}"/>`;
  };
  const grid = (panel, most) =>
    [0, 0.5, 1].map((share) => {
      const y = figure(up(panel, most, most * share));
      return `<path class="grid" d="M${left} ${y}H${right}"/><text class="small" x="${left - 8}" y="${+y + 4}" text-anchor="end">${figure(most * share)}</text>`;
    });
  const key = (x, y, of, text) =>
    `<path class="line ${of}" d="M${x} ${y - 4}h28"/><text x="${x + 34}" y="${y}">${text}</text>`;
  const step = until - from > 3 * hour ? 4 * hour : hour / 12;
  const times = Array.from({ length: Math.floor((until - from) / step) + 1 }, (_, at) => from + at * step).map(
    (time) => `<text class="small" x="${figure(across(time))}" y="412" text-anchor="middle">${clockTime(time)}</text>`,
  );
  const band = ({ top, bottom }) =>
    marked &&
    `<rect class="marked" x="${figure(across(marked.start))}" y="${top}" width="${figure(across(marked.end) - across(marked.start))}" height="${bottom - top}"/>`;
  const [upper, lower] = panels;
  const said =
    `A second, of all visitors. Page views: at most ${figure(Math.max(...views))}. Requests to the shop’s API: at most ` +
    `${figure(Math.max(...api))}. Requests to the vendor, which allows 10: at most ${figure(Math.max(...vendor))}.` +
    (marked ? ` Marked: ${clockTime(marked.start)} to ${clockTime(marked.end)}.` : '');

  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 424" role="img" aria-labelledby="${name}-title ${name}-said">`,
    `<title id="${name}-title">${title}</title>`,
    `<desc id="${name}-said">${said}</desc>`,
    `<style>${styles}\n</style>`,
    `<rect class="ground" width="${width}" height="424"/>`,
    `<text x="${left}" y="20">${title}</text>`,
    key(left, 44, 'views', 'page views a second'),
    key(left + 220, 44, 'api', 'requests to the shop’s API'),
    ...panels.map(band).filter(Boolean),
    ...grid(upper, above),
    line(upper, above, views, 'views'),
    line(upper, above, api, 'api'),
    key(left, 252, 'vendor', 'requests to the vendor a second'),
    key(left + 270, 252, 'limit', 'its limit'),
    ...grid(lower, below),
    `<path class="line limit" d="M${left} ${figure(up(lower, below, 10))}H${right}"/>`,
    line(lower, below, vendor, 'vendor'),
    ...times,
    '</svg>',
  ].join('\n')}\n`;
}
