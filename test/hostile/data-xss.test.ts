import { expect } from 'chai';
import type { EngineBrowser, EnginePage } from '../support/engines/engine.js';
import { engines } from '../support/engines/engines.js';
import { openHostileShop, type HostileShop, type Job, type Report } from './support/hostile-shop.js';
import { allPayloads, own, sample } from './support/payloads.js';
import { fewerModes, isOperation, modes } from './support/replies.js';
import { findings, showIn, troubles } from './support/showing.js';

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const all = allPayloads();
const found = await engines();
const batch = 25;

/** Chromium asks a server and is shown more; what the others are asked in the page is the same, in fewer visits. */
const plans = found.map((engine) =>
  engine.name === 'chromium'
    ? { engine, kinds: modes, count: Number(process.env['HOSTILE_PAYLOADS'] ?? 100), inPage: false }
    : { engine, kinds: fewerModes, count: 50, inPage: true },
);

/** What was let loose may be heard after the page has told its report. */
async function heard({ canary }: HostileShop): Promise<void> {
  const patience = performance.now() + 60_000;
  while (!canary.length && performance.now() < patience) await new Promise(setImmediate);
}

for (const { engine, kinds, count, inPage } of plans) {
  const payloads = sample(all, count, seed);
  const what = `${payloads.length} of ${all.length} payloads, SEED=${seed}`;
  describe(`hostile text in every field, in ${engine.name} (${engine.version}): ${what}`, () => {
    let shop: HostileShop;
    let browser: EngineBrowser;
    let page: EnginePage;

    before(async function () {
      this.timeout(180_000);
      shop = await openHostileShop();
      browser = await engine.launch();
      page = await browser.newPage();
    });

    after(async () => {
      await browser.close();
      await shop.close();
    });

    const run = (job: Job): Promise<Report> => showIn(page, shop, job);

    it('reaches the screen from these fields of an answer', async () => {
      const { fields, stuck, errors } = await run({ payloads: [''], mode: 'texts', inPage });
      expect([stuck, errors]).to.deep.equal([[], []]);
      expect(fields).to.include.members(['points', 'green tier', 'open name', 'open description', 'why locked']);
      expect(fields).to.include.members(['preview terms', 'code', 'redemption name', 'case number', 'open category']);
      expect(fields).to.include.members(['nps question', 'nps low', 'nps promoter', 'nps review', 'nps review link']);
      expect(fields).to.include('open picture');
    }).timeout(180_000);

    for (const mode of kinds) {
      it(`runs nothing, asks nobody, throws nothing and stays readable: ${mode} [D6 D7 D8 D9]`, async () => {
        for (let from = 0; from < payloads.length; from += batch) {
          const report = await run({ payloads: payloads.slice(from, from + batch), mode, inPage });
          expect(troubles(findings(report, shop))).to.deep.equal([]);
          expect(report.shown).to.be.above(0);
        }
      }).timeout(600_000);
    }

    it('asks for no other operation, whatever an id is [D12]', () => {
      expect(shop.asked.filter((path) => !isOperation(path))).to.deep.equal([]);
    });

    it('renders on a page that has set twenty names on Object.prototype [D11]', async () => {
      const report = await run({ payloads: ['Ada'], mode: 'texts', polluted: true });
      expect(troubles(findings(report, shop))).to.deep.equal([]);
    }).timeout(180_000);

    it('is noticed by this test where markup and addresses are set without a guard', async () => {
      const report = await run({ payloads: own, mode: 'texts', control: true });
      await heard(shop);
      const { hits, canary } = findings(report, shop);
      expect(hits.length).to.be.at.least(3);
      expect(canary.length).to.be.above(0);
    }).timeout(180_000);
  });
}
