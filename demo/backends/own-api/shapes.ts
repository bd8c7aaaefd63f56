import type { Scene } from '../../../src/conformance/subject.js';
import type { Booking, Customer, Gift, Order } from './club.js';

/** Every number of this API is a text with two decimals. */
const decimals = (value: number): string => value.toFixed(2);
const euros = (cents: number): string => decimals(cents / 100);
const appleCents = 5;

const levels = [
  { level_no: 1, label: 'Seedling', how: 'SPEND', from: null, perks: [] },
  {
    level_no: 2,
    label: 'Tree',
    how: 'SPEND',
    from: { spend: '150.00' },
    perks: [{ key: 'juice', text: 'A juice on us' }],
  },
  {
    level_no: 3,
    label: 'Orchard',
    how: 'SPEND',
    from: { spend: '500.00' },
    perks: [{ key: 'post', text: 'Free delivery' }],
  },
];

export const programmeShape = (scene: Scene) => ({
  club: {
    club_code: 'orchard',
    display: { title: 'Orchard Club', ...(scene !== 'bare' && { about: 'An apple for every euro.' }) },
    tz: 'Europe/Berlin',
    iso: 'EUR',
    units: [{ symbol: 'apples', singular: 'apple', plural: 'apples', ...worth(1) }],
    levels: scene === 'bare' ? [] : levels.map((level) => ({ ...level, ...(scene === 'odd' && { how: 'MOON' }) })),
    pages: scene === 'bare' ? {} : { rules: 'https://shop.example/club/rules' },
  },
});

const worth = (apples: number) => ({ worth: { value: euros(apples * appleCents), iso: 'EUR' } });

export function customerShape({ no, apples, spent }: Customer, scene: Scene, now: number) {
  const isBare = scene === 'bare';
  const at = spent >= 50_000 ? 3 : spent >= 15_000 ? 2 : 1;
  return {
    payload: {
      customer: {
        customer_no: Number(no) || no,
        ...(!isBare && { name: { first: 'Ada' }, card: '•• 4711', joined: 1_735_689_600 }),
        state: scene === 'odd' ? 'Z' : 'A',
      },
      iso: 'EUR',
      wallet: {
        ...{ unit: 'apples', balance: decimals(apples) },
        ...(!isBare && { ...worth(apples), ever: '1360.00' }),
        ...(!isBare && { on_the_way: [{ apples: '40.00', ready_ms: now + 3 * 86_400_000 }] }),
        ...(!isBare && { lapsing: [{ apples: '80.00', day: '2099-03-31' }] }),
      },
      ...(!isBare && {
        level: {
          ...{ level_no: at, since: '2026-01-15' },
          ...(at < 3 && {
            next: { level_no: at + 1, need: { spent: euros(spent), of: at === 2 ? '500.00' : '150.00' } },
          }),
        },
      }),
    },
  };
}

export const giftShape = (gift: Gift, customer: Customer | undefined, scene: Scene) => ({
  gift_no: gift.no,
  texts: { title: gift.title, ...(scene !== 'bare' && { body: gift.text }) },
  group: scene === 'odd' ? 'SPACESHIP' : gift.group,
  price: { apples: decimals(gift.price) },
  ...(scene !== 'bare' && { worth: gift.worth, left: '12' }),
  ...(customer && {
    can_take: scene === 'odd' ? 'PERHAPS' : customer.apples < gift.price ? 'TOO_DEAR' : 'YES',
    ...(customer.apples < gift.price && { missing: decimals(gift.price - customer.apples) }),
  }),
});

export const orderShape = ({ no, gift, state, code, price }: Order, { apples }: Customer, title = '') => ({
  order_no: no,
  gift: { gift_no: gift, title },
  state,
  voucher: { code },
  price: { apples: decimals(price) },
  wallet_after: decimals(apples),
});

export const bookingShape = ({ no, kind, apples, text, at }: Booking, scene: Scene) => ({
  booking_no: no,
  kind,
  state: scene === 'odd' ? 'HAZY' : 'BOOKED',
  delta: decimals(apples),
  // As its database writes it.
  booked_at: new Date(at)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z/, '+0000'),
  ...(scene !== 'bare' && { text }),
});

export const wayShape = (scene: Scene) => ({
  way_no: 1,
  kind: scene === 'odd' ? 'DANCE' : 'BUY',
  title: 'Shop with us',
  ...(scene !== 'bare' && { gives: '1.00', for_each: { value: '1.00', iso: 'EUR' } }),
  open: 'Y',
});
