import { expect } from 'chai';
import fc from 'fast-check';
import { categoriesOf, filterRewards, foldText, sortRewards, type RewardSort } from '../../src/domain/reward-filter.js';
import type { Reward } from '../../src/domain/rewards.js';

const reward = (name: string, more: Partial<Reward> = {}): Reward => ({
  ...{
    id: name,
    name,
    kind: 'product',
    cost: { currency: 'stars', amount: 100 },
    eligibility: { state: 'redeemable' },
  },
  ...more,
});
const names = (rewards: readonly Reward[]): readonly string[] => rewards.map(({ name }) => name);
const said = ({ eligibility }: Reward) => eligibility.state;

describe('filterRewards finds by words', () => {
  for (const [query, locale, name, isFound] of [
    ['cafe', 'en', 'Café crème', true],
    ['CRÈME cafe', 'fr', 'Café crème', true],
    ['cafe tea', 'fr', 'Café crème', false],
    ['strasse', 'de', 'Führung durch die Straße', true],
    ['STRASSE', 'de', 'Führung durch die Straße', true],
    ['ilik', 'tr', 'ILIK İÇECEK', true],
    ['ışık', 'tr', 'Işık', true],
    ['咖啡', 'zh-CN', '任意一杯热咖啡', true],
    ['咖啡 热', 'zh-CN', '任意一杯热咖啡', true],
    ['茶', 'zh-CN', '任意一杯热咖啡', false],
    ['ＡＢＣ', 'zh', 'abc 券', true],
    ['قهوة', 'ar', 'قَهْوَة مجانية', true],
    ['قهوه', 'ar', 'قهوة مجانية', true],
    ['اكواب', 'ar', 'أكواب', true],
    ['مـــجانية', 'ar', 'قهوة مجانية', true],
    ['קפה', 'he', 'קָפֶה', true],
    ['की', 'hi', 'का', false],
    ['', 'en', 'Latte', true],
    ['   ', 'en', 'Latte', true],
    ['a.*', 'en', 'Latte', false],
  ] as const) {
    it(`"${query}" in ${locale} ${isFound ? 'finds' : 'does not find'} ${name}`, () => {
      expect(names(filterRewards([reward(name)], { query }, locale, said))).to.deep.equal(isFound ? [name] : []);
    });
  }

  it('looks at the description, too', () => {
    const latte = reward('Latte', { description: 'Every size, every milk.' });
    expect(filterRewards([latte], { query: 'milk latte' }, 'en', said)).to.deep.equal([latte]);
  });

  it('finds every name by itself, by its parts, and in any case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (name, a, b) => {
        const part = Array.from(name)
          .slice(a % name.length, b % name.length)
          .join('');
        for (const query of [name, name.toUpperCase(), part.toLowerCase().normalize('NFD')]) {
          const isFound = filterRewards([reward(name)], { query }, 'en', said).length > 0;
          // Case may change what a letter is made of; what it is folded to decides.
          const isIn = foldText(query, 'en')
            .split(/\s+/)
            .every((word) => foldText(name, 'en').includes(word));
          expect(isFound).to.equal(isIn);
        }
        expect(filterRewards([reward(name)], { query: name }, 'en', said)).to.have.length(1);
      }),
    );
  });
});

describe('filterRewards', () => {
  const rewards = [
    reward('cookie', { category: 'food' }),
    reward('latte', { category: 'drinks', eligibility: { state: 'unknown' } }),
    reward('tour', { category: 'drinks', eligibility: { state: 'tier-required' } }),
    reward('bag'),
  ];

  for (const [filter, found] of [
    [{}, ['cookie', 'latte', 'tour', 'bag']],
    [{ category: 'drinks' }, ['latte', 'tour']],
    [{ category: '' }, ['cookie', 'latte', 'tour', 'bag']],
    [{ category: 'shoes' }, []],
    [{ affordable: true }, ['cookie', 'latte', 'bag']],
    [{ affordable: true, category: 'drinks', query: 'lat' }, ['latte']],
  ] as const) {
    it(`${JSON.stringify(filter)} leaves ${found.join(', ') || 'nothing'}`, () => {
      expect(names(filterRewards(rewards, filter, 'en', said))).to.deep.equal(found);
    });
  }

  it('knows the categories in their order', () => {
    expect(categoriesOf(rewards)).to.deep.equal(['food', 'drinks']);
  });
});

describe('sortRewards', () => {
  const now = Date.parse('2026-03-01T00:00:00Z');
  const rewards = [
    reward('Zebra', { endsAt: '2026-04-01', cost: { currency: 'stars', amount: 300 } }),
    reward('äpfel', { cost: { currency: 'miles', amount: 5 } }),
    reward('Item 10', { endsAt: '2026-03-02', cost: { currency: 'stars', amount: 20 } }),
    reward('Item 9', { endsAt: '2026-02-01', cost: { currency: 'miles', amount: 900 } }),
    reward('Birne', {
      cost: { currency: 'stars', min: 50, max: 500, step: 50, valuePerStep: { amount: 1, currency: 'EUR' } },
    }),
  ];

  for (const [sort, order] of [
    ['given', ['Zebra', 'äpfel', 'Item 10', 'Item 9', 'Birne']],
    ['cheapest', ['Item 10', 'Birne', 'Zebra', 'äpfel', 'Item 9']],
    ['dearest', ['Zebra', 'Birne', 'Item 10', 'Item 9', 'äpfel']],
    ['ending', ['Item 10', 'Zebra', 'äpfel', 'Item 9', 'Birne']],
    ['name', ['äpfel', 'Birne', 'Item 9', 'Item 10', 'Zebra']],
  ] as const) {
    it(`${sort}: ${order.join(', ')}`, () => {
      expect(names(sortRewards(rewards, sort, 'de', now))).to.deep.equal(order);
    });
  }

  it('puts ä after z in Swedish, and Chinese by its sounds', () => {
    expect(names(sortRewards(rewards, 'name', 'sv', now)).at(-1)).to.equal('äpfel');
    const chinese = ['咖啡', '茶', '面包'].map((name) => reward(name));
    expect(names(sortRewards(chinese, 'name', 'zh', now))).to.deep.equal(['茶', '咖啡', '面包']);
  });

  it('loses nothing, keeps the given list, and leaves equal ones where they were', () => {
    const sorts: readonly RewardSort[] = ['given', 'cheapest', 'dearest', 'ending', 'name'];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(5), fc.constantFrom('a', 'b'))),
        fc.constantFrom(...sorts),
        (costs, sort) => {
          const list = costs.map(([amount, currency], id) =>
            reward('same', { id: `${id}`, cost: { amount, currency } }),
          );
          const before = [...list];
          const sorted = sortRewards(list, sort, 'en', now);
          expect(list).to.deep.equal(before);
          expect(sorted).to.have.members(list);
          for (const [place, each] of sorted.entries()) {
            const next = sorted[place + 1];
            const isEqual =
              next && (/ending|name/.test(sort) || JSON.stringify(next.cost) === JSON.stringify(each.cost));
            if (isEqual) expect(Number(next.id)).to.be.above(Number(each.id));
          }
        },
      ),
    );
  });
});
