import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/points-badge/define.js';
import { coffee } from '../../stories/fixtures.js';
import { part } from '../support/element.js';

/** From the left edge of the screen to that of the name behind the number, and of the number. */
async function edges(dir: string, name: string): Promise<{ name: number; amount: number }> {
  const program = { ...coffee, currencies: [{ code: 'stars', name: { one: name, other: name }, decimalPlaces: 0 }] };
  const page = await fixture(
    html`<div dir=${dir} lang=${dir === 'rtl' ? 'ar' : 'en'}>
      <loyalty-points-badge balance="276" .program=${program}></loyalty-points-badge>
    </div>`,
  );
  const badge = page.querySelector('loyalty-points-badge')!;
  await waitUntil(() => part(badge, 'amount').textContent === '276');
  const range = document.createRange();
  range.selectNodeContents(part(badge, 'balance').lastChild!);
  return { name: range.getBoundingClientRect().left, amount: part(badge, 'amount').getBoundingClientRect().left };
}

describe('the points badge on a right-to-left page', () => {
  it('reads an Arabic name from the right: the number first', async () => {
    const { name, amount } = await edges('rtl', 'نجوم');
    expect(amount).to.be.above(name);
  });

  it('reads an English name from the left: the number first', async () => {
    const { name, amount } = await edges('rtl', 'stars');
    expect(amount).to.be.below(name);
  });
});
