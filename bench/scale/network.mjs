// From a page to the shop's servers and back: the browser's cache, a CDN where there is one, and the way between.
import { httpCache } from './http-cache.mjs';
import { headersOf, streamOf } from './realm.mjs';

export const baseUrl = 'https://shop.example/loyalty';

/** Files of the kit have their version in their address, and may be kept for ever. */
const code = { 'cache-control': 'max-age=31536000' };

/** `isOut`: whether the shop's servers cannot be reached. `isServed`: whether files of that version still are. */
export function networkOf({ clock, shop, weight, tally, hasEdge, hasStale, isOut, isServed }) {
  const edge = hasEdge && httpCache({ now: clock.now, isShared: true, joins: true, hasStale });

  async function toShop(request, count) {
    tally.count('api', count);
    if (isOut(clock.now())) {
      await clock.wait(1000);
      throw new TypeError('Failed to fetch');
    }
    const answer = await shop.answer(request);
    if (hasStale) return answer;
    const { 'cache-control': rule = '', ...headers } = answer.headers;
    return { ...answer, headers: { ...headers, 'cache-control': rule.replace(/, stale-while-revalidate=\d+/, '') } };
  }

  async function reach(request) {
    const { method, path, headers } = request;
    if (!edge || method !== 'GET' || headers.authorization) return toShop(request, weight);
    const { 'if-none-match': known, ...others } = headers;
    const answer = await edge.get(path, (added) => toShop({ ...request, headers: { ...others, ...added } }, 1));
    return answer.status === 200 && known === answer.headers.etag ? { ...answer, status: 304, body: '' } : answer;
  }

  async function file(version, name) {
    const make = async (count) => {
      tally.count('code origin', count);
      await clock.wait(20);
      return { status: isServed(version, clock.now()) ? 200 : 404, headers: code, body: '', at: clock.now() };
    };
    tally.count('code', weight);
    return edge ? edge.get(`${version}/${name}`, () => make(1)) : make(weight);
  }

  return {
    purge: () => edge && edge.clear(),
    /** `fetch` of one page. A request that has left goes on without the page; its answer is then nobody's. */
    fetchOf({ page, device, dice }) {
      const trip = () => clock.wait(dice.between(15, 60));
      return (url, { method = 'GET', headers: given = {}, body, signal, keepalive } = {}) => {
        const headers = Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
        const path = url.slice(baseUrl.length);
        const send = async (added) => {
          await trip();
          if (page.isGone && !keepalive) throw new TypeError('Failed to fetch');
          const answer = await reach({ method, path, headers: { ...headers, ...added }, body });
          await trip();
          return answer;
        };
        // A page that asks with a condition of its own goes past the browser's cache.
        const isPlain = method === 'GET' && !headers['if-none-match'];
        const answered = isPlain ? device.cache.get(`${path} ${headers.authorization ?? ''}`, send) : send({});
        return new Promise((resolve, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason));
          answered.then((answer) => page.isGone || resolve(responseOf(answer)), reject);
        });
      };
    },
    /** A part of the kit for one page, once. */
    partsOf({ page, device, dice }) {
      const asked = new Map();
      const load = async (name) => {
        const answer = await device.cache.get(`code ${page.version}/${name}`, async () => {
          await clock.wait(dice.between(30, 120));
          return file(page.version, name);
        });
        if (answer.status !== 200) throw new TypeError('Failed to fetch dynamically imported module');
      };
      return (path) => {
        const name = path.split('/').at(-1);
        const known = asked.get(name) ?? load(name);
        asked.set(name, known);
        known.catch(() => asked.delete(name));
        return known;
      };
    },
  };
}

const responseOf = ({ status, headers, body }) => ({
  ...{ status, ok: status >= 200 && status < 300, headers: headersOf(headers) },
  body: streamOf(body),
});
