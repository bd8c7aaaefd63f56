import { expect } from 'chai';
import { backend, shopPage } from '../hostile/page-site.js';
import { settled, until, visits } from '../hostile/page-visit.js';
import { modules } from './modules.js';

const file = '/cdn/loyalty-elements.iife.js';
const queue = `<base href="/elsewhere/"><script>
  document.documentElement.lang = 'de';
  LoyaltyElements = [{ baseUrl: '${backend()}' }];
</script>`;
const body = '<loyalty-points-badge></loyalty-points-badge>';

describe('What stands beside the one file', () => {
  const visit = visits(undefined, modules);

  /** The files of German words that the page has asked for. */
  async function asked(kit: string): Promise<readonly string[]> {
    const words: string[] = [];
    visit.page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.includes('/words/')) words.push(pathname.replace(/[^/]*$/, ''));
    });
    await visit.open(shopPage({ head: queue, kit, body }));
    await until(visit.page, '/\\d/.test(oracle.text("loyalty-points-badge"))');
    await settled(visit.page);
    return [...new Set(words)];
  }

  it('is found where an optimiser has made the script a module, whatever the base of the page', async () => {
    expect(await asked(`<script type="module" src="${file}"></script>`)).to.deep.equal(['/cdn/words/de/']);
  });

  it('is found where the script is classic', async () => {
    expect(await asked(`<script src="${file}"></script>`)).to.deep.equal(['/cdn/words/de/']);
  });

  it('is looked for nowhere else where the script comes from a blob: the page speaks English', async () => {
    const kit = `<script>fetch('${file}').then((answer) => answer.text()).then((text) => {
      const script = document.createElement('script');
      script.src = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
      document.body.append(script);
    });</script>`;
    expect(await asked(kit)).to.deep.equal([]);
  });
});
