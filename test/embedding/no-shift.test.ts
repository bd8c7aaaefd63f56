import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { backend, shopPage } from '../hostile/page-site.js';
import { noted, settled, until, visits } from '../hostile/page-visit.js';
import { builds, loader } from './builds.js';
import { modules } from './modules.js';

const tags = [
  'points-badge',
  'points-badge size="hero"',
  'tier-progress',
  'tier-progress layout="vertical"',
  'rewards-list',
  'rewards-list page-size="4"',
  'rewards-list layout="list" page-size="3"',
  'your-rewards',
  'nps-survey',
  'csat-survey',
  'ces-survey',
  'expectation-survey',
  'feedback-form',
];

const asTag = (tag: string): string => `<loyalty-${tag}></loyalty-${tag.split(' ')[0] ?? ''}>`;
const asDiv = (tag: string): string => {
  const [noun = '', ...attributes] = tag.split(' ');
  return `<div data-loyalty="${noun}" ${attributes.map((each) => `data-${each}`).join(' ')}></div>`;
};

const head = `<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/loyalty.css">
  <style>body { margin: 16px; font: 16px/1.5 Arial, sans-serif }</style>`;
const pageOf = (kit: string, write: (tag: string) => string): string =>
  shopPage({
    head: head + kit,
    kit: '',
    body: tags.map((tag) => `<h2>${tag.replaceAll('"', '')}</h2>${write(tag)}<p>What follows.</p>`).join('\n'),
  });

async function watch(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(`{ const shifts = []; Object.assign(window, { shifts });
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => shifts.push(value))).observe({ type: 'layout-shift', buffered: true }); }`);
  return async () => (await page.evaluate<readonly number[]>('shifts')).reduce((sum, shift) => sum + shift, 0);
}

/** A telephone somewhere on the land. */
async function slowDown(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 90_000,
  });
}

describe('What stands below the elements does not move', () => {
  const visit = visits(undefined, modules);

  for (const { name, tag } of builds) {
    for (const who of ['guest', 'mid']) {
      for (const width of [320, 1280]) {
        it(`with ${name}, for ${who === 'guest' ? 'a guest' : 'a member'}, at ${String(width)} pixels`, async () => {
          const { page } = visit;
          // As high as the page: what moves below the fold is a shift to whoever has scrolled there.
          await page.setViewportSize({ width, height: 9000 });
          const shift = await watch(page);
          await slowDown(page);
          const written = width === 320 ? asDiv : asTag;
          await visit.open(pageOf(tag({ data: { 'base-url': backend(who) }, more: 'async' }), written));
          await until(page, 'document.querySelectorAll("loyalty-rewards-list:defined").length === 3');
          await settled(page);
          await until(
            page,
            '/\\w/.test(oracle.text("loyalty-feedback-form")) && /\\w/.test(oracle.text("loyalty-ces-survey"))',
          );
          expect((await noted(page)).errors).to.deep.equal([]);
          expect((await shift()).toFixed(3)).to.equal('0.000');
        });
      }
    }
  }

  it('also where the script is blocked', async () => {
    const shift = await watch(visit.page);
    visit.site.lose(/loader/);
    await visit.open(pageOf(loader.tag(), asTag));
    await until(visit.page, 'document.readyState === "complete"');
    expect(await shift()).to.be.at.most(0.02);
  });

  it('would be noticed', async () => {
    const shift = await watch(visit.page);
    await visit.open(
      pageOf(loader.tag({ data: { 'base-url': backend() } }), asTag).replace('/loyalty.css', '/none.css'),
    );
    await until(visit.page, '/\\w/.test(oracle.text("loyalty-feedback-form"))');
    await settled(visit.page);
    // They are told after the frame in which they were seen, the first of them perhaps a small one.
    await until(visit.page, 'shifts.reduce((sum, shift) => sum + shift, 0) > 0.02');
    expect(await shift()).to.be.above(0.02);
  });
});
