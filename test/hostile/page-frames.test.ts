import { expect } from 'chai';
import { backend, shopPage, type Site } from './page-site.js';
import { noted, settled, until, visitsIn, type Asked } from './page-visit.js';
import { engines } from '../support/engines/engines.js';
import type { EnginePage } from '../support/engines/engine.js';

const all = await engines();

interface Kind {
  readonly name: string;
  frame(site: Site, path: string): string;
}

const kinds: readonly Kind[] = [
  { name: 'of the shop itself', frame: (_, path) => `<iframe src="${path}"></iframe>` },
  {
    name: 'of another site, with storage of its own',
    frame: ({ elsewhere }, path) => `<iframe src="${elsewhere}${path}"></iframe>`,
  },
  {
    name: 'in a sandbox without an origin',
    frame: (_, path) => `<iframe sandbox="allow-scripts" src="${path}"></iframe>`,
  },
  {
    name: 'of another site, in a sandbox without an origin',
    frame: ({ elsewhere }, path) => `<iframe sandbox="allow-scripts" src="${elsewhere}${path}"></iframe>`,
  },
];

const form = '<loyalty-feedback-form min-seconds="0"></loyalty-feedback-form>';
const survey = '<loyalty-nps-survey survey-id="framed"></loyalty-nps-survey>';

/** A frame answers what its page asks: no driver reaches into one of another site in every engine. */
const answering = `<script>
  addEventListener('message', async ({ data, source }) => {
    if (!data?.ask) return;
    const reply = await (0, eval)(data.ask).then((value) => ({ value }), (error) => ({ error: String(error) }));
    source.postMessage({ ...reply, id: data.id }, '*');
  });
</script>`;

const asking = `<script>
  let last = 0;
  const inFrame = (ask) => new Promise((resolve, reject) => {
    const id = (last += 1);
    addEventListener('message', ({ data }) => {
      if (data?.id === id) data.error ? reject(new Error(data.error)) : resolve(data.value);
    });
    document.querySelector('iframe').contentWindow.postMessage({ id, ask }, '*');
  });
</script>`;

/** Each question of the page has been asked and answered so many times. */
const answered = (times: number): string =>
  `['program', 'member', 'rewards', 'redemptions', 'due'].every((noun) => performance.getEntriesByType('resource')
    .filter(({ name }) => new URL(name).pathname.endsWith('/' + noun)).length >= ${String(times)})`;

/** No picture is still to come. */
const pictured = `[...document.querySelector('loyalty-rewards-list').shadowRoot.querySelectorAll('img')].every((each) => {
  each.loading = 'eager';
  return each.complete;
})`;

const inFrameOf = (page: EnginePage): Asked => ({
  evaluate: (expression) => page.evaluate(`inFrame(${JSON.stringify(`(async () => (${expression}))()`)})`),
});

for (const engine of all) {
  describe(`A frame, in ${engine.name}`, () => {
    const visit = visitsIn(engine);

    for (const { name, frame } of kinds) {
      it(`${name} shows everything, and says where it keeps things [E9]`, async () => {
        const { site, page } = visit;
        const body = `<loyalty-points-badge></loyalty-points-badge>${form}${survey}`;
        const inner = site.page(shopPage({ body, before: answering }));
        await page.goto(site.origin + site.page(`<!doctype html><title>Outer</title>${asking}${frame(site, inner)}`));
        const framed = inFrameOf(page);
        await settled(framed);
        await until(framed, '/\\d/.test(oracle.text("loyalty-points-badge"))');
        const mode = await framed.evaluate(`(async () => {
        const { client } = document.querySelector('loyalty-feedback-form');
        const { store } = await client.durable();
        await store.update('loyalty-elements/v1/test/framed', () => 'kept');
        return client.storageMode;
      })()`);
        const hasDatabase = await framed.evaluate(`new Promise((resolve) => {
        try {
          const request = indexedDB.open('other');
          request.onsuccess = () => resolve(true);
          request.onerror = () => resolve(false);
        } catch {
          resolve(false);
        }
      })`);
        expect(mode).to.equal(hasDatabase ? 'indexeddb' : 'memory');
        expect((await noted(framed)).errors).to.deep.equal([]);
      }).timeout(120_000);
    }

    it('may be none at all: elements of another document work in this one [E7]', async () => {
      await visit.open(shopPage({ body: '<loyalty-points-badge></loyalty-points-badge><iframe></iframe>' }));
      await settled(visit.page);
      await visit.page.evaluate(`(() => {
      const badge = document.querySelector('loyalty-points-badge');
      const { contentDocument } = document.querySelector('iframe');
      contentDocument.body.append(badge);
      document.body.append(badge);
      for (let turn = 0; turn < 20; turn += 1) {
        contentDocument.adoptNode(badge);
        document.body.append(document.adoptNode(badge));
      }
    })()`);
      await settled(visit.page);
      await until(visit.page, '/\\d/.test(oracle.text("loyalty-points-badge"))');
      expect((await noted(visit.page)).errors).to.deep.equal([]);
    });

    it('that others send junk is not moved by it [E11]', async () => {
      const kit = `<script src="/kit.js" data-base-url="${backend()}"></script>`;
      await visit.open(shopPage({ kit }));
      await settled(visit.page);
      await until(visit.page, `${answered(1)} && ${pictured}`);
      // Its line to other tabs is opened when the page has been there a while, or is told to.
      await visit.page.evaluate(`document.dispatchEvent(new Event('loyalty-refresh'))`);
      await until(visit.page, answered(2));
      await settled(visit.page);
      await until(visit.page, 'performance.now() > 1500');
      const before = await visit.page.evaluate('document.body.textContent + localStorage.length');
      visit.site.asked.length = 0;
      const sent = await visit.page.evaluate(`(async () => {
      const junk = [null, undefined, 0, '', '*', [], {}, [[]], ['*'], ['', '*'], ['x', 'member'], { from: 1 }, [null, 'member'],
        { from: 2, memory: null }, { from: 2, memory: 'x' }, { context: 'loyalty-elements/client' }, new Date(), new Map(),
        { type: 'loyalty-refresh' }, { baseUrl: 'https://evil.example' }, JSON.stringify({ member: {} }), new Array(1e4).fill('member')];
      const lines = ['loyalty-elements/v1', 'loyalty-elements/surveys', 'loyalty-elements'].map((name) => new BroadcastChannel(name));
      let sent = 0;
      for (let turn = 0; turn < 150; turn += 1) {
        for (const each of junk) {
          postMessage(each, '*');
          for (const line of lines) line.postMessage(each);
          sent += 1 + lines.length;
        }
      }
      // Messages come in order: when the last one of each line is there, all are.
      const heard = lines.map(({ name }) => new Promise((resolve) => {
        new BroadcastChannel(name).onmessage = ({ data }) => data === 'end' && resolve();
      }));
      for (const line of lines) line.postMessage('end');
      await Promise.all(heard);
      return sent;
    })()`);
      expect(sent).to.be.above(10_000);
      expect(await visit.page.evaluate('document.body.textContent + localStorage.length')).to.equal(before);
      expect(visit.site.asked).to.deep.equal([]);
      expect((await noted(visit.page)).errors).to.deep.equal([]);
    }).timeout(120_000);
  });
}
