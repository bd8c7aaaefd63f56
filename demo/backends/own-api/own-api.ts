import type { Backend, Scene } from '../../../src/conformance/subject.js';
import { gifts, openClub, type Customer, type Order } from './club.js';
import { bookingShape, customerShape, giftShape, orderShape, programmeShape, wayShape } from './shapes.js';

interface OwnApiOptions {
  readonly scene?: Scene;
  /** Whose session it is, by what `x-club-session` says. Default: `of-7` is of 7. */
  readonly ownerOf?: (session: string) => string | undefined | Promise<string | undefined>;
  readonly now?: () => number;
}

export interface OwnApi extends Backend {
  readonly buy: (customerNo: string, cents: number) => void;
  /** What it was asked, as `GET /gifts?page=1`. */
  readonly asked: readonly string[];
}

const json = (body: unknown, status = 200): Response => Response.json(body, { status });
const fault = (status: number, code: string): Response =>
  json({ fault: { code, text: 'Please ask at the counter.' } }, status);

/**
 * A shop's own API that is shaped unlike the kit's contract: nested, in snake case, with numbers as texts, pages by number,
 * codes for kinds, and faults of its own. It stands below `/club/v3` of any address.
 */
export function ownApi({ scene = 'usual', now = Date.now, ...options }: OwnApiOptions = {}): OwnApi {
  const { ownerOf = (session) => /^of-(.+)$/.exec(session)?.[1] } = options;
  const club = openClub(scene, now);
  const asked: string[] = [];
  let first: Customer | undefined;

  const titleOf = (no: number) => gifts.find((gift) => gift.no === no)?.title;
  const shapeOf = (order: Order, customer: Customer) => orderShape(order, customer, titleOf(order.gift));

  async function answer(method: string, url: URL, session: string, sent: Record<string, unknown>): Promise<Response> {
    const [noun = '', no = '', part = '', id = ''] = url.pathname
      .replace(/^.*\/club\/v3\//, '')
      .split('/')
      .map(decodeURIComponent);
    const owner = session ? await ownerOf(session) : undefined;
    const mine = owner === undefined ? undefined : club.customer(owner);
    first ??= mine;
    if (noun === 'programme') return json(programmeShape(scene));
    if (noun === 'ways') return json({ payload: { ways: [wayShape(scene)] } });
    if (noun === 'forecast') return json({ payload: { forecast: [forecastOf(sent)] } });
    if (noun === 'gifts')
      return json(
        pageOf(
          'gifts',
          gifts.map((gift) => giftShape(gift, mine, scene)),
          url,
        ),
      );
    if (noun !== 'customers') return fault(404, 'NO_SUCH_THING');
    if (!mine) return fault(401, 'WHO_ARE_YOU');
    if (mine.no !== no) return fault(403, 'NOT_YOURS');
    const gift = gifts.find((each) => String(each.no) === sent['gift_no']);
    switch (`${method} ${part}`) {
      case 'GET ':
        return json(customerShape(mine, scene, now()));
      case 'GET bookings':
        return json(
          pageOf(
            'bookings',
            mine.bookings.map((booking) => bookingShape(booking, scene)),
            url,
          ),
        );
      case 'GET invite':
        return json({
          payload: { invite: { code: `ORCHARD-${no}`, ...(scene === 'usual' && { friends: { joined: '2' } }) } },
        });
      case 'GET orders': {
        const ref = url.searchParams.get('client_ref');
        const orders = mine.orders.filter((order) => ref === null || order.ref === ref);
        return json(
          pageOf(
            'orders',
            orders.map((order) => shapeOf(order, mine)),
            url,
          ),
        );
      }
      case 'POST quotes':
        if (!gift) return fault(404, 'NO_SUCH_GIFT');
        return json({ payload: { quote: quoteOf(gift.no, gift.price, mine.apples) } });
      case 'POST orders': {
        if (!gift) return fault(404, 'NO_SUCH_GIFT');
        const order = club.order(mine, gift, String(sent['client_ref']));
        return order ? json({ payload: { order: shapeOf(order, mine) } }, 201) : fault(409, 'TOO_FEW_APPLES');
      }
      case 'DELETE orders': {
        const order = mine.orders.find((each) => each.no === id);
        if (!order) return fault(404, 'NO_SUCH_ORDER');
        club.giveBack(mine, order);
        return json({ payload: { order: shapeOf(order, mine) } });
      }
      default:
        return fault(404, 'NO_SUCH_THING');
    }
  }

  return {
    asked,
    redeemed: () => first?.orders.filter(({ state }) => state === 'OK').length ?? 0,
    points: () => (first ?? club.customer('7')).apples,
    buy: (no, cents) => club.buy(club.customer(no), cents),
    fetch: async (address, { method = 'GET', headers, body }) => {
      const url = new URL(address);
      asked.push(`${method} ${url.pathname.replace(/^.*\/club\/v3/, '')}${url.search}`);
      const sent = (typeof body === 'string' ? JSON.parse(body) : {}) as Record<string, unknown>;
      return answer(method, url, new Headers(headers).get('x-club-session') ?? '', sent);
    },
  };
}

const quoteOf = (no: number, price: number, apples: number) => ({
  ...{ gift_no: no, price: { apples: price.toFixed(2) } },
  wallet_after: (apples - price).toFixed(2),
});

function forecastOf({ basket }: Record<string, unknown>) {
  const lines = basket as readonly { readonly total?: { readonly amount: number } }[];
  const cents = lines.reduce((sum, { total }) => sum + (total?.amount ?? 0), 0);
  return { unit: 'apples', apples: (cents / 100).toFixed(2) };
}

function pageOf(name: string, items: readonly unknown[], { searchParams }: URL) {
  const page = Number(searchParams.get('page') ?? 1);
  const size = Number(searchParams.get('per_page') ?? 12);
  const pages = Math.max(1, Math.ceil(items.length / size));
  return { payload: { [name]: items.slice((page - 1) * size, page * size) }, paging: { page, pages } };
}
