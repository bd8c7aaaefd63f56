import type { Scene } from 'loyalty-elements/conformance';

const when = '2026-03-01T10:00:00Z';

/** A shop at Beanstamp. */
export const shop = {
  about: {
    ...{ ref: 'corner-coffee', title: 'Corner Beans', tz: 'Europe/Berlin' },
    unit: { single: 'bean', many: 'beans' },
  },
  treats: [
    { ref: 'hot-drink', title: 'Any hot drink', about: 'From the whole menu.', sort: 'drink', beans: 100 },
    { ref: 'cake', title: 'A slice of cake', about: 'What the day has baked.', sort: 'gift', beans: 150 },
    { ref: 'bag', title: 'A bag of beans', about: 'This week’s batch.', sort: 'gift', beans: 700 },
    { ref: 'morning', title: 'A morning at the roaster', about: 'For two.', sort: 'gift', beans: 4000 },
  ],
};

type Treat = (typeof shop)['treats'][number];

interface Claim {
  readonly ref: string;
  readonly treat: string;
  readonly beans: number;
  readonly state: string;
}

/** How Beanstamp writes things: numbers as text, and in a scene with less or with what nobody knows. */
export function shelf(scene: Scene) {
  const isBare = scene === 'bare';
  const kindOf = (usual: string) => (scene === 'odd' ? 'teleport' : usual);

  return {
    card: (number: string, beans: number) => ({
      ...{ number, beans: String(beans) },
      ...(!isBare && {
        ...{ holder: 'Mia', opened: when, beans_ever: '1800' },
        beans_dying: { beans: '40', on: '2026-12-31T23:00:00Z' },
      }),
    }),
    treat: ({ ref, title, about, sort, beans }: Treat) => ({
      ...{ ref, title, beans: String(beans) },
      ...(!isBare && { about, sort: kindOf(sort), left: '12' }),
    }),
    claim: ({ ref, treat, beans, state }: Claim) => ({
      ...{ ref, treat, beans: String(beans), state: kindOf(state) },
      ...(!isBare && {
        treat_title: shop.treats.find((each) => each.ref === treat)?.title,
        returnable_until: '2099-12-31T23:00:00Z',
        ...(state === 'open' && { voucher: `BEAN-${ref.toUpperCase()}` }),
      }),
    }),
    stamp: ({ ref, what, beans, note }: Readonly<Record<'ref' | 'what' | 'beans' | 'note', string>>) => ({
      ...{ ref, beans, when },
      ...(!isBare && { what: kindOf(what), note }),
    }),
  };
}
