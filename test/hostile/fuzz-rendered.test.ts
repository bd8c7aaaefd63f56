import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import fc from 'fast-check';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import { chromiumArgs, ensureChromium } from '../../scripts/browsers.mjs';
import { staticProperties } from '../../scripts/static-properties.js';
import { answersOf } from './contract-answers.js';
import type { FuzzCase, Rendered } from './fuzz-case.js';
import { fuzzing } from './fuzzing.js';
import { changes, mutant, wireText, type Change } from './mutants.js';

const schemas = ['Program', 'Member', 'RewardPage', 'RedemptionPage', 'SurveyList'] as const;
const count = 40;
const answers = new Map(schemas.map((name) => [name, answersOf(name, count, 20_260_302)]));

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html loyalty-elements',
].join('; ');

/** The elements and what drives them, in one file. */
async function pageScript(): Promise<string> {
  const [output] = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [staticProperties()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: 'test/hostile/fuzz-page.ts', name: 'fuzz', formats: ['iife'] },
      rolldownOptions: { checks: { pluginTimings: false }, output: { codeSplitting: false } },
    },
  })) as unknown as readonly { readonly output: readonly [{ readonly code: string }] }[];
  return output?.output[0].code ?? '';
}

interface Wrong {
  readonly which: number;
  readonly schema: (typeof schemas)[number];
  readonly list: readonly Change[];
}

const anyCase: fc.Arbitrary<Wrong> = fc.record({
  which: fc.nat(count - 1),
  schema: fc.constantFrom(...schemas),
  list: changes,
});

describe('every element, in Chromium, given an answer that is wrong in one to four places,', () => {
  const { cases, seed, patience, left, tell } = fuzzing('rendered');
  let server: Server;
  let browser: Browser;
  let page: Page;

  before(async function () {
    this.timeout(180_000);
    const script = await pageScript();
    server = createServer(({ url }, response) => {
      const isScript = url === '/page.js';
      response.setHeader('content-security-policy', policy);
      response.setHeader('content-type', `text/${isScript ? 'javascript' : 'html'}; charset=utf-8`);
      response.end(
        isScript ? script : '<!doctype html><html lang="en"><title>Fuzz</title><body><script src="/page.js"></script>',
      );
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArgs });
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  const render = (batch: readonly FuzzCase[]): Promise<Rendered> =>
    page.evaluate(
      (all) => (globalThis as unknown as { renderFuzz(all: readonly FuzzCase[]): Promise<Rendered> }).renderFuzz(all),
      batch,
    );

  for (const [way, loaded, share] of [
    ['as given properties', false, 0.8],
    ['through the client', true, 0.2],
  ] as const) {
    it(`shows no NaN, undefined, Infinity or [object, and throws nothing, ${way} [D2 D3]`, async () => {
      const toCase =
        (batch: number) =>
        ({ which, schema, list }: Wrong): FuzzCase => ({
          schema,
          loaded,
          text: wireText(mutant(answers.get(schema)?.[which], list)),
          rest: Object.fromEntries(schemas.map((name) => [name, wireText(answers.get(name)?.[batch % count])])),
        });
      const total = left(way, Math.round(cases * share));
      for (let done = 0; done < total; done += 100) {
        const options = { seed: seed + done, numRuns: Math.min(100, total - done) };
        const rendered = await render(fc.sample(anyCase, options).map(toCase(done / 100)));
        if (rendered.faults.length === 0) {
          tell(way, { cases: options.numRuns, refused: rendered.refused });
          continue;
        }
        // One by one, so that it shrinks.
        await fc.assert(
          fc.asyncProperty(anyCase, async (each) => {
            const { faults } = await render([toCase(done / 100)(each)]);
            if (faults.length > 0) throw new Error(faults.join('\n'));
          }),
          options,
        );
        expect.fail(`only after what was shown before: ${rendered.faults.join('\n')}`);
      }
    }).timeout(patience * 2);
  }

  it('is noticed when it does show one', async () => {
    const text = JSON.stringify([{ id: 'r', rewardId: 'r', status: 'issued', rewardName: {} }]);
    const { faults } = await render([{ schema: 'planted', text, rest: {}, loaded: false }]);
    expect(faults.join()).to.match(/<loyalty-your-rewards> says .*\[object/s);
  });
});
