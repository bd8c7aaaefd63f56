import { expect } from 'chai';
import { backend, shopPage } from './page-site.js';
import { noted, settled, until, visitsIn } from './page-visit.js';
import { engines } from '../support/engines/engines.js';

const all = await engines();

/** The page process of WebKitGTK dies of it, also on a page of one paragraph without the kit. */
const deadly = 'has no letters';

interface Sheet {
  readonly name: string;
  readonly css: string;
  /** What of it is inherited text, and so meant for the elements, too. */
  readonly text?: string;
  /** It takes the box of the element itself, which is the page's: inside nothing may vanish or be cut off, but lines may break elsewhere. */
  readonly takesHost?: boolean;
}

const sheets: readonly Sheet[] = [
  {
    name: 'takes everything back',
    css: '* { all: unset !important }',
    takesHost: true,
    text: 'html { all: initial } body { all: initial; display: block }',
  },
  {
    name: 'hides all buttons and dialogs',
    css: 'button, dialog, [role=dialog], ul, li, p, a { display: none !important }',
  },
  { name: deadly, css: '* { font-size: 0; line-height: 0 }', text: 'body { font-size: 0; line-height: 0 }' },
  {
    name: 'lifts every box',
    css: 'div, span, button, p { position: fixed !important; inset: 0; z-index: 2147483647 }',
  },
  {
    name: 'has the highest layers',
    css: 'body > :not(loyalty-points-badge, loyalty-rewards-list) { z-index: 2147483647; position: relative }',
  },
  {
    name: 'is made of layers',
    takesHost: true,
    css: '@layer a, b; @layer a { * { margin: 9px !important; float: right } } @layer b { * { display: grid } }',
  },
  { name: 'has a tiny rem', css: 'html { font-size: 6px } body { font-size: 16px }' },
  {
    name: 'moves everything slowly',
    css: '*, *::before, *::after { transition: all 9s !important; animation: none 9s }',
  },
  {
    name: 'resets pictures and drawings',
    css: 'svg, path, img { display: none; fill: red; inline-size: 0 !important; max-width: none }',
  },
  {
    name: 'is a grid of columns',
    takesHost: true,
    css: 'body * { box-sizing: content-box !important; float: left; columns: 2; overflow: hidden }',
  },
  {
    name: 'breaks no line',
    css: '* { white-space: nowrap; word-spacing: 1em; text-indent: 3em; list-style: square inside; border-collapse: collapse }',
    text: 'body { word-spacing: 1em }',
  },
  {
    name: 'shouts, and counts on names',
    css: '[part], .part, #label { display: none } ul { list-style: none; margin: -99px } :host { display: none }',
  },
];

/** Each visible box in an element, from the corner of the first one: what the page sees may move, what is inside may not. */
const boxes = (tag: string): string => `(() => {
  const { shadowRoot, parentElement } = document.querySelector('${tag}');
  const all = [...shadowRoot.querySelectorAll('*')].filter((each) => !each.matches('style, img, [part~=spoken]') && !each.closest('svg > *'));
  const origin = all.find((each) => each.getBoundingClientRect().width)?.getBoundingClientRect() ?? { x: 0, y: 0 };
  const { left, right } = parentElement.getBoundingClientRect();
  return all.map((each) => {
    const box = each.getBoundingClientRect();
    const isCut = box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    return {
      name: '${tag} ' + each.localName + '.' + (each.getAttribute('part') ?? ''),
      place: [box.x - origin.x, box.y - origin.y, box.width, box.height].map(Math.round).join(' '),
      state: isCut ? 'cut' : box.width * box.height > 0 ? 'seen' : 'not seen',
    };
  });
})()`;

interface Box {
  readonly name: string;
  readonly place: string;
  readonly state: string;
}

const tags = ['points-badge', 'tier-progress', 'rewards-list', 'feedback-form'].map((noun) => `loyalty-${noun}`);
const body = tags.map((tag) => `<section><${tag} show="value expiring" page-size="4"></${tag}></section>`).join('');
const frame =
  'section { display: block !important; width: 640px !important; position: static !important; float: none !important; columns: auto !important; text-indent: 0 !important }';

for (const engine of all) {
  describe(`A style sheet, in ${engine.name}`, () => {
    const visit = visitsIn(engine);

    /** The boxes of all elements under the sheet. */
    async function measured(css: string): Promise<readonly Box[]> {
      const kit = `<script src="/kit.js" data-base-url="${backend()}"></script>`;
      await visit.open(shopPage({ head: `<style>${css}\n${frame}</style>`, body, kit }));
      await settled(visit.page);
      await until(visit.page, 'document.fonts.status === "loaded"');
      const found: Box[] = [];
      for (const tag of tags) found.push(...(await visit.page.evaluate<readonly Box[]>(boxes(tag))));
      expect((await noted(visit.page)).errors).to.deep.equal([]);
      return found;
    }

    for (const { name, css, text = '', takesHost = false } of sheets) {
      if (engine.name === 'webkit' && name === deadly) {
        console.log(`A sheet that ${name} is left out in ${engine.version}: it dies of it without the kit, too.`);
        continue;
      }
      it(`that ${name} moves nothing inside [E4]`, async () => {
        const usual = await measured(text);
        expect(usual.length).to.be.above(40);
        const odd = await measured(css);
        const told = ({ name, place, state }: Box): string => `${name} ${state} ${takesHost ? '' : place}`;
        const differences = odd.flatMap((box, index) => {
          const before = usual[index];
          return before && told(box) === told(before) ? [] : [`${told(box)} instead of ${before ? told(before) : ''}`];
        });
        expect(differences).to.deep.equal([]);
      }).timeout(120_000);
    }

    it('that hides an element by its name is obeyed [E4]', async () => {
      await visit.open(shopPage({ head: '<style>loyalty-points-badge { display: none }</style>', body }));
      await settled(visit.page);
      expect(
        await visit.page.evaluate('document.querySelector("loyalty-points-badge").getClientRects().length'),
      ).to.equal(0);
      expect(
        await visit.page.evaluate('document.querySelector("loyalty-rewards-list").getClientRects().length'),
      ).to.equal(1);
    });
  });
}
