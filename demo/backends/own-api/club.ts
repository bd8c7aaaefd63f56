import type { Scene } from '../../../src/conformance/subject.js';

export interface Order {
  readonly no: string;
  readonly gift: number;
  /** The shop's own name for the wish: the same one is never filled twice. */
  readonly ref: string;
  readonly price: number;
  readonly code: string;
  state: string;
}

export interface Booking {
  readonly no: number;
  readonly kind: string;
  readonly apples: number;
  readonly text: string;
  readonly at: number;
}

export interface Customer {
  readonly no: string;
  apples: number;
  /** Cents. */
  spent: number;
  readonly orders: Order[];
  /** Newest first. */
  readonly bookings: Booking[];
}

export interface Gift {
  readonly no: number;
  readonly title: string;
  readonly text: string;
  readonly group: string;
  readonly price: number;
  readonly worth: string;
}

export const gifts: readonly Gift[] = [
  { no: 11, title: '€5 off', text: 'On your next basket.', group: 'VOUCHER', price: 100, worth: '5.00' },
  { no: 12, title: 'Apple juice', text: 'A litre, pressed here.', group: 'THING', price: 150, worth: '3.90' },
  { no: 13, title: 'Free delivery', text: 'To your door, once.', group: 'POST', price: 200, worth: '4.90' },
  { no: 14, title: 'A basket of fruit', text: 'What is ripe this week.', group: 'THING', price: 1200, worth: '24.00' },
];

const day = 86_400_000;

/** The customers of one shop. Whoever is asked for is one, with some history. */
export function openClub(scene: Scene, now: () => number) {
  const customers = new Map<string, Customer>();

  function join(no: string): Customer {
    const bookings = ['Apples and pears', 'Vegetables', 'Bread'].map((text, at) => ({
      ...{ no: 3 - at, kind: scene === 'odd' ? 'GOSSIP' : 'BUY', apples: 100 + at * 20, text },
      at: now() - (at + 1) * 7 * day,
    }));
    const customer = { no, apples: scene === 'negative' ? -50 : 1000, spent: 18_000, orders: [], bookings };
    customers.set(no, customer);
    return customer;
  }

  const book = (customer: Customer, kind: string, apples: number, text: string) => {
    customer.apples += apples;
    customer.bookings.unshift({ no: customer.bookings.length + 1, kind, apples, text, at: now() });
  };

  return {
    customer: (no: string) => customers.get(no) ?? join(no),
    /** Fills a wish; nothing where there are too few apples. */
    order(customer: Customer, gift: Gift, ref: string): Order | undefined {
      const before = customer.orders.find((order) => order.ref === ref);
      if (before) return before;
      if (customer.apples < gift.price) return undefined;
      const no = `o-${customer.no}-${customer.orders.length + 1}`;
      const code = `APPLE-${customer.no}-${customer.orders.length + 1}`;
      const order = { ...{ no, ref, code, gift: gift.no, price: gift.price }, state: 'OK' };
      customer.orders.unshift(order);
      book(customer, 'GIFT', -gift.price, gift.title);
      return order;
    },
    giveBack(customer: Customer, order: Order): void {
      if (order.state === 'OK') book(customer, 'BACK', order.price, 'Given back');
      order.state = 'BACK';
    },
    /** An apple for each whole euro. */
    buy(customer: Customer, cents: number): void {
      customer.spent += cents;
      book(customer, 'BUY', Math.floor(cents / 100), 'Order in the shop');
    },
  };
}

export type Club = ReturnType<typeof openClub>;
