// From the address to a widget that is in sight, and to one that does what it is there for.
import { inTurn, median, readingsOf } from '../../turns.mjs';
import { phone, visit } from '../../visitor.mjs';
import * as rows from './rows.mjs';
import { prepare } from './usable.mjs';

export { report } from './report.mjs';

export const name = 'loading';

export const steps = (peers) => [...inTurn(rows.steps(peers)), ...inTurn([rows.control(peers)], 3)];

/** The files of a page until its widget is shown, by its address. */
const known = new Map();

export async function measure({ peer, page, query = '' }, at) {
  const path = `/${peer.id}/${page}`;
  const prepared = { prepare, given: [page, peer.id === 'lit'] };
  if (query === 'all' && !known.has(path)) known.set(path, await visit(at, path, prepared, filesOf));
  const named =
    query === 'all'
      ? `?${known
          .get(path)
          .map((file) => `hint=${file}`)
          .join('&')}`
      : query;
  return visit(at, `${path}${named}`, prepared, figuresOf);
}

/** A first visit waits until the edge has packed what it keeps. */
async function figuresOf(tab) {
  await tab.waitForFunction('window.figures', undefined, { timeout: 60_000, polling: 30 }).catch(async () => {
    throw new Error(`not shown ${await tab.evaluate('JSON.stringify(window.missing)')}, or of no use`);
  });
  return tab.evaluate('window.figures');
}

async function filesOf(tab) {
  await figuresOf(tab);
  return tab.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name, responseEnd }) => name.endsWith('.js') && responseEnd < window.shownAt)
      .map(({ name }) => new URL(name).pathname),
  );
}

/** A page that came sooner than the network can bring its address, its script and its bytes was not on that network. */
function hurried(results) {
  const least = ({ bytes }) => 2 * phone.latencyMs + (bytes / phone.bytesPerSecond) * 1000;
  const [found] = Object.entries(results).filter(([, it]) => !(it.bytes > 0 && it.visible > 0.9 * least(it)));
  return found && `${found[0]}: ${found[1].bytes} bytes were there after ${Math.round(found[1].visible)} ms.`;
}

/** A page that is held up for 400 ms and then moved must be seen so; and none may be faster than its network. */
export function faultOf(results) {
  const of = (key, figure) => median(readingsOf(results, key).map((each) => each[figure]));
  const [late, long, shift] = ['visible', 'long', 'shift'].map((it) => of('control', it) - of('badge plain', it));
  if (late > 300 && long > 300 && shift > 0) return hurried(results);
  return `A page held up for 400 ms was seen ${late} ms later, ${long} ms busier, and moved by ${shift}.`;
}
