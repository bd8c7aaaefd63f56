import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import 'axe-core';
import type Axe from 'axe-core';
import '../../stories/guides/map-your-api.stories.js';
import type { MapYourApi } from '../../stories/guides/map-your-api/workbench.js';
import type { StrictReport } from '../support/strict-page.js';
import { says } from '../support/element.js';

declare const axe: typeof Axe;

/** The bench, once its example has come out. */
async function show() {
  const bench = await fixture<MapYourApi>(html`<map-your-api></map-your-api>`);
  const root = bench.renderRoot as ShadowRoot;
  const find = <T extends HTMLElement>(selector: string) => root.querySelector(selector) as T;
  const text = () => root.textContent;
  const write = (selector: string, value: string) => {
    const field = find<HTMLTextAreaElement>(selector);
    field.value = value;
    field.dispatchEvent(new Event(selector === '#operation' ? 'change' : 'input'));
  };
  await waitUntil(() => text().includes('all that was found fits'), text());
  return { bench, root, find, text, write };
}

describe('Map your API', () => {
  it('starts with an API unlike the kit’s own, and shows its values in the widgets', async () => {
    const { find, text } = await show();
    expect(find('pre').textContent).to.contain('"amount": 1000');
    expect(text()).not.to.contain('Looked for, and not there');
    await says(find('loyalty-points-badge'), /1,000 apples/);
    await says(find('loyalty-tier-progress'), /Orchard/);
    await says(find('loyalty-rewards-list'), /Apple juice/);
  });

  it('shows what another answer makes of them', async () => {
    const { find, write } = await show();
    const answer = find<HTMLTextAreaElement>('#answer').value.replace('"1000.00"', '"77.00"');
    write('#answer', answer);
    await waitUntil(() => find('pre').textContent.includes('"amount": 77'));
    await says(find('loyalty-points-badge'), /77 apples/);
  });

  it('names field and pointer of what does not fit, is not there, or is not mapped', async () => {
    const { find, text, write } = await show();
    const answer = find<HTMLTextAreaElement>('#answer').value;
    write('#answer', answer.replace('"1000.00"', '"many"').replace('"first"', '"last"'));
    await waitUntil(() => text().includes('problem'));
    const rows = () => [...(find('pre').parentElement?.querySelectorAll('li') ?? [])].map((row) => row.innerText);
    await waitUntil(() => rows().length > 1);
    expect(rows().join('\n')).to.match(/\$\.balances\[0\]\.amount, from 0\/balance: expected a whole number/);
    expect(rows().join('\n')).to.match(/givenName, from \/payload\/customer\/name\/first: nothing stands there/);
    write('#operation', 'rewards.list');
    await waitUntil(() => /Not mapped\s+imageUrl/.test(text()));
  });

  it('names the mistakes of a mapping, and shows no widget until there is none', async () => {
    const { find, text, write } = await show();
    const before = find<HTMLTextAreaElement>('#mapping').value;
    write('#mapping', before.replace('"/payload/customer/card"', '"payload.customer.card"'));
    await waitUntil(() => text().includes('Mistakes in the mapping'));
    expect(text()).to.match(/member\.get\.displayId.*"payload\.customer\.card".*is no JSON Pointer/s);
    expect(find('loyalty-points-badge')).to.equal(null);
    write('#mapping', '{');
    await waitUntil(() => /mapping\s*: is no JSON/.test(text()));
    write('#mapping', before);
    await waitUntil(() => find('loyalty-points-badge'));
  });

  it('gives the mapping as markup that runs', async () => {
    const { find, write } = await show();
    write('#address', 'https://api.shop.example/?a="b"');
    await waitUntil(() => find<HTMLTextAreaElement>('#snippet').value.includes('api.shop.example'));
    const markup = find<HTMLTextAreaElement>('#snippet').value;
    const page = new DOMParser().parseFromString(markup, 'text/html');
    const provider = page.querySelector('loyalty-provider');
    expect(provider?.getAttribute('base-url')).to.equal('https://api.shop.example/?a="b"');
    expect(provider?.getAttribute('adapter')).to.equal('mapping');
    const json = JSON.parse(page.querySelector('script')?.textContent ?? '') as object;
    expect(json).to.deep.equal(JSON.parse(find<HTMLTextAreaElement>('#mapping').value));
  });

  it('is used from the keyboard', async () => {
    const { find, root, text } = await show();
    find('#address').focus();
    const met: (string | undefined)[] = [];
    for (let press = 0; press < 3; press += 1) {
      await sendKeys({ press: 'Tab' });
      met.push(root.activeElement?.id);
    }
    expect(met).to.deep.equal(['operation', 'answer', 'mapping']);
    find('button').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => /Copied|It is selected/.test(text()));
  });

  for (const [scheme, dir, width] of [
    ['light', 'ltr', 1280],
    ['dark', 'rtl', 320],
  ] as const) {
    it(`is accessible and fits: ${scheme}, ${dir}, ${String(width)} px`, async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      const { documentElement: page, body } = document;
      page.dir = dir;
      page.lang = 'en';
      page.style.colorScheme = scheme;
      body.style.cssText = `background: Canvas; color: CanvasText; inline-size: ${width}px`;
      const { bench, find } = await show();
      await says(find('loyalty-points-badge'), /1,000 apples/);
      await says(find('loyalty-rewards-list'), /Apple juice/);
      const { violations } = await axe.run(bench, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      });
      expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).to.deep.equal([]);
      expect(bench.scrollWidth).to.be.at.most(width);
      page.removeAttribute('dir');
      page.removeAttribute('style');
      body.removeAttribute('style');
    });
  }

  it('keeps a strict content-security policy', async () => {
    const page = document.createElement('iframe');
    page.src = '/strict-page.html?tag=map-your-api';
    const told = new Promise<MessageEvent<StrictReport>>((resolve) => {
      addEventListener('message', resolve, { once: true });
    });
    document.body.append(page);
    const { data } = await told;
    page.remove();
    expect(data).to.deep.equal({ shown: ['map-your-api'], violations: [] });
  });
});
