import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/elements/points-badge/define.js';
import type { LoyaltyPointsBadge } from '../../src/elements/points-badge/points-badge.js';
import { coffee, midMember } from '../../stories/fixtures.js';
import { hasPart, part, says, textOf } from '../support/element.js';

const all = /worth \$37\.50 ?60 stars on the way, in 3 days ?200 stars expire/;

async function show(attributes: Partial<LoyaltyPointsBadge> = {}) {
  const page = await fixture<HTMLElement>(
    html`<p>
      You have
      <loyalty-points-badge details="popover" .member=${midMember} .program=${coffee}></loyalty-points-badge> today.
      <button>After</button>
    </p>`,
  );
  const badge = page.querySelector('loyalty-points-badge');
  if (!badge) throw new Error('no badge');
  Object.assign(badge, attributes);
  await waitUntil(() => hasPart(badge, 'toggle'));
  return badge;
}

const isOpen = (badge: Element) => hasPart(badge, 'panel');
const toggle = (badge: Element) => part<HTMLButtonElement>(badge, 'toggle');
const opened = (badge: Element) => waitUntil(() => isOpen(badge), 'the details are not open');
const closed = (badge: Element) => waitUntil(() => !isOpen(badge), 'the details are open');

const center = (element: Element): [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

const pointAt = (element: Element) => sendMouse({ type: 'move', position: center(element) });

const tap = (element: Element) => {
  for (const type of ['pointerenter', 'pointerdown', 'pointerup', 'pointerleave']) {
    element.dispatchEvent(new PointerEvent(type, { pointerType: 'touch', bubbles: true, composed: true }));
  }
  (element as HTMLElement).click();
};

describe('<loyalty-points-badge details="popover">', () => {
  afterEach(() => resetMouse());

  it('opens and closes with the keyboard, and keeps the focus', async () => {
    const badge = await show();
    expect(textOf(badge)).to.equal('1,250 stars');
    toggle(badge).focus();
    expect(toggle(badge).getAttribute('aria-expanded')).to.equal('false');
    await sendKeys({ press: 'Enter' });
    await says(badge, all);
    expect(toggle(badge).getAttribute('aria-expanded')).to.equal('true');
    expect(part(badge, 'panel').matches(':popover-open')).to.equal(true);

    await sendKeys({ press: 'Escape' });
    await closed(badge);
    expect(badge.shadowRoot?.activeElement).to.equal(toggle(badge));

    await sendKeys({ press: 'Space' });
    await opened(badge);
    await sendKeys({ press: 'Tab' });
    await closed(badge);
    expect(document.activeElement?.textContent).to.equal('After');
  });

  it('opens for a mouse that rests on it, lets it go into the text, and stays after a press', async () => {
    const badge = await show();
    await pointAt(toggle(badge));
    await opened(badge);
    await pointAt(part(badge, 'pending'));
    await pointAt(part(badge, 'expiring'));
    expect(isOpen(badge), 'on the text').to.equal(true);
    await resetMouse();
    await sendMouse({ type: 'move', position: [600, 500] });
    await closed(badge);

    await pointAt(toggle(badge));
    await opened(badge);
    await sendMouse({ type: 'click', position: center(toggle(badge)) });
    await sendMouse({ type: 'move', position: [600, 500] });
    await badge.updateComplete;
    expect(isOpen(badge), 'after a press').to.equal(true);
    await sendMouse({ type: 'click', position: [600, 500] });
    await closed(badge);
  });

  it('goes away at Escape while the mouse rests on it, wherever the focus is', async () => {
    const badge = await show();
    await pointAt(toggle(badge));
    await opened(badge);
    await sendKeys({ press: 'Escape' });
    await closed(badge);
  });

  it('opens and closes by touch', async () => {
    const badge = await show();
    tap(toggle(badge));
    await opened(badge);
    tap(toggle(badge));
    await closed(badge);
    tap(toggle(badge));
    await opened(badge);
    tap(document.body);
    await closed(badge);
  });

  it('leaves the badge the link that it is', async () => {
    const badge = await show({ href: '/account' });
    const selected: Event[] = [];
    badge.addEventListener('loyalty-badge-select', (event) => {
      event.preventDefault();
      selected.push(event);
    });
    toggle(badge).click();
    await opened(badge);
    expect(selected).to.deep.equal([]);
    expect(toggle(badge).closest('a')).to.equal(null);
    const pressed = oneEvent(badge, 'loyalty-badge-select');
    part(badge, 'badge').dispatchEvent(new MouseEvent('click', { cancelable: true, bubbles: true }));
    expect((await pressed).detail).to.deep.equal({ currency: 'stars', amount: 1250 });
  });

  it('moves nothing, and stays in the page at its edges', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const badge = await show();
      const line = badge.closest('p')!;
      line.dir = dir;
      line.style.cssText = 'inline-size: 200px; margin-inline-start: auto';
      const box = () => JSON.stringify([line.getBoundingClientRect(), badge.getBoundingClientRect()]);
      const before = box();
      toggle(badge).click();
      await opened(badge);
      expect(box()).to.equal(before);
      const { left, right } = part(badge, 'panel').getBoundingClientRect();
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(document.documentElement.clientWidth);
    }
  });

  it('has no button where there is nothing to tell, and shows what is asked for only', async () => {
    const badge = await show({ show: 'expiring' });
    toggle(badge).click();
    await says(badge, /stars ?200 stars expire \w+ \d+$/);
    badge.member = { ...midMember, balances: [{ currency: 'stars', amount: 5, asOf: '' }] };
    await waitUntil(() => !hasPart(badge, 'toggle'));
  });

  it('listens to nothing once it is closed or removed', async () => {
    const badge = await show();
    toggle(badge).click();
    await opened(badge);
    const parent = badge.parentElement!;
    badge.remove();
    const escape = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true });
    dispatchEvent(escape);
    expect(escape.defaultPrevented).to.equal(false);
    parent.append(badge);
    await waitUntil(() => hasPart(badge, 'toggle'));
    expect(isOpen(badge)).to.equal(false);
  });

  it('stands in the page where there is no popover', async () => {
    const native = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'popover')!;
    Reflect.deleteProperty(HTMLElement.prototype, 'popover');
    try {
      const badge = await show();
      const before = badge.offsetHeight;
      toggle(badge).focus();
      await sendKeys({ press: 'Enter' });
      await says(badge, all);
      const panel = part(badge, 'panel');
      expect(panel.matches(':popover-open')).to.equal(false);
      expect(panel.checkVisibility()).to.equal(true);
      expect(panel.getBoundingClientRect().top).to.be.at.least(toggle(badge).getBoundingClientRect().bottom - 1);
      expect(badge.offsetHeight).to.equal(before);
      await sendKeys({ press: 'Escape' });
      await closed(badge);
    } finally {
      Object.defineProperty(HTMLElement.prototype, 'popover', native);
    }
  });
});

describe('<loyalty-points-badge>: words that are none', () => {
  const warnings: string[] = [];
  const { warn } = console;

  before(() => {
    console.warn = (message: string) => warnings.push(message);
  });

  after(() => {
    console.warn = warn;
  });

  it('are told once, and the rest is shown', async () => {
    const two = await fixture<HTMLElement>(
      html`<div>
        ${[1, 2].map(
          () =>
            html`<loyalty-points-badge
              show="value riches"
              currency="moons"
              .member=${midMember}
              .program=${coffee}
            ></loyalty-points-badge>`,
        )}
      </div>`,
    );
    for (const badge of two.children) await says(badge, /^1,250 stars ?worth \$37\.50$/);
    expect(warnings.filter((each) => /riches|moons/.test(each))).to.have.members([
      'loyalty-elements: there are no points "moons"',
      'loyalty-elements: "riches" is none of value, pending, expiring, wallet',
    ]);
  });
});

describe('<loyalty-points-badge>: its sizes', () => {
  it('grow from the line of text to the hero, and keep their box from the start', async () => {
    const heights: number[] = [];
    for (const size of ['inline', 'card', 'hero'] as const) {
      const badge = await fixture<LoyaltyPointsBadge>(
        html`<loyalty-points-badge size=${size} show="value" .program=${coffee}></loyalty-points-badge>`,
      );
      const { height } = badge.getBoundingClientRect();
      badge.member = midMember;
      await says(badge, 'worth');
      // Firefox sets the words on half a pixel.
      expect(badge.getBoundingClientRect().height, size).to.be.closeTo(height, 0.5);
      heights.push(parseFloat(getComputedStyle(part(badge, 'amount')).fontSize));
    }
    expect(heights).to.deep.equal([16, 24, 36]);
  });
});
