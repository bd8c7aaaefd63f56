import type { Backend, Scene } from 'loyalty-elements/conformance';
import { shelf, shop } from './shop.js';

interface Claim {
  readonly ref: string;
  readonly owner: string;
  readonly key: string;
  readonly treat: string;
  readonly beans: number;
  state: string;
}

interface Asked {
  readonly url: URL;
  readonly owner: string;
  readonly body: Readonly<Record<string, string>>;
}

const ofScene: Readonly<Record<Scene, number>> = { usual: 1000, odd: 1000, bare: 1000, negative: -50 };

/** Answers as Beanstamp does, and remembers what it did. `earn` is what a till does there. */
export function beanstampStandIn(scene: Scene): Backend & { readonly earn: (beans: number) => void } {
  const claims: Claim[] = [];
  const stamps = ['1', '2', '3'].map((ref) => ({ ref, what: 'purchase', beans: '+48', note: 'House blend' }));
  let beans = ofScene[scene];
  const { card, treat, claim: shown, stamp } = shelf(scene);

  function open({ owner, body: { treat: ref = '', request_ref: key = '' } }: Asked): Response {
    const before = claims.find((each) => each.key === key && each.owner === owner);
    if (before) return claimed(before);
    const price = shop.treats.find((each) => each.ref === ref)?.beans;
    if (price === undefined) return no(404, 'NO_TREAT');
    if (price > beans) return no(422, 'TOO_FEW_BEANS');
    const made = { ref: `c-${claims.length + 1}`, owner, key, treat: ref, beans: price, state: 'held' };
    claims.unshift(made);
    beans -= price;
    return claimed(made);
  }

  function change({ owner, url }: Asked): Response {
    const [, , , , , ref, act] = url.pathname.split('/');
    const found = claims.find((each) => each.ref === ref && each.owner === owner);
    if (!found) return no(404, 'NO_CLAIM');
    if (act === 'print' && found.state === 'held') found.state = 'open';
    if (act === 'return' && found.state !== 'returned') {
      beans += found.beans;
      found.state = 'returned';
    }
    return claimed(found);
  }

  function list({ owner, url }: Asked): Response {
    const key = url.searchParams.get('request_ref');
    const own = claims.filter((each) => each.owner === owner && (key === null || each.key === key));
    return page(url, 'claims', own.map(shown));
  }

  // Even what speaks of things nobody knows says plainly what it has just done.
  const { claim: plain } = shelf(scene === 'odd' ? 'usual' : scene);
  const claimed = (found: Claim) => Response.json({ claim: plain(found) });

  function answer(method: string, asked: Asked): Response {
    const [, , noun, , part, ref] = asked.url.pathname.split('/');
    if (noun === 'shop') return Response.json({ shop: shop.about });
    if (noun === 'treats') return page(asked.url, 'treats', shop.treats.map(treat));
    if (noun !== 'cards') return no(404, 'NO_SUCH_THING');
    if (part === undefined) return Response.json({ card: card(asked.owner, beans) });
    if (part === 'stamps') return page(asked.url, 'stamps', stamps.map(stamp));
    if (method === 'GET') return list(asked);
    return ref === undefined ? open(asked) : change(asked);
  }

  return {
    redeemed: () => claims.filter(({ state }) => state !== 'returned').length,
    points: () => beans,
    earn: (more) => {
      beans += more;
      stamps.unshift({ ref: `${stamps.length + 1}`, what: 'purchase', beans: `+${more}`, note: 'An order' });
    },
    fetch: (address, { method = 'GET', headers, body }) => {
      if (!new Headers(headers).has('x-beanstamp-key')) return Promise.resolve(no(401, 'NO_KEY'));
      const url = new URL(address);
      const owner = decodeURIComponent(url.pathname.split('/')[3] ?? '');
      const sent = (typeof body === 'string' ? JSON.parse(body) : {}) as Asked['body'];
      return Promise.resolve(answer(method, { url, owner, body: sent }));
    },
  };
}

const no = (status: number, code: string) => Response.json({ error: { code } }, { status });

/** `after` is where the next page begins; the last one says `null`. */
function page({ searchParams }: URL, name: string, all: readonly unknown[]): Response {
  const from = Number(searchParams.get('after') ?? 0);
  const to = from + Number(searchParams.get('count') ?? 20);
  return Response.json({ [name]: all.slice(from, to), after: to < all.length ? String(to) : null });
}
