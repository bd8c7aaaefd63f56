import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { engines } from '../support/engines/engines.js';

/** Counts its own visits in a database, and tells them. */
const page = `<!doctype html><html lang="en"><title>Visits</title><script>
  const opening = indexedDB.open('visits', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('visits');
  opening.onsuccess = () => {
    const change = opening.result.transaction('visits', 'readwrite');
    const store = change.objectStore('visits');
    store.get('count').onsuccess = ({ target }) => {
      globalThis.visits = (target.result ?? 0) + 1;
      store.put(visits, 'count');
    };
    change.oncomplete = () => fetch('/visits/' + visits);
  };
</script></html>`;

const all = await engines();

describe('Every engine of this machine', () => {
  let server: Server;
  let origin = '';
  let heard: (visits: string) => void = () => undefined;

  before(async () => {
    server = createServer(({ url = '' }, response) => {
      const visits = /^\/visits\/(\d+)/.exec(url)?.[1];
      if (visits !== undefined) heard(visits);
      response.setHeader('content-type', 'text/html');
      response.end(page);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  });

  after(() => {
    server.closeAllConnections();
    server.close();
  });

  for (const { name, version, launch, start } of all) {
    it(`is driven, with two tabs: ${name} (${version})`, async () => {
      const browser = await launch();
      try {
        const [one, two] = [await browser.newPage(), await browser.newPage()];
        await one.goto(origin);
        await two.goto(`${origin}/#two`);
        expect(await one.evaluate('location.hash + document.title')).to.equal('Visits');
        expect(await two.evaluate('Promise.resolve({ hash: location.hash })')).to.deep.equal({ hash: '#two' });
        const error = await one.evaluate('Promise.reject(new TypeError("no"))').catch((thrown: unknown) => thrown);
        expect(String(error)).to.include('no');
        await two.close();
        expect(await one.evaluate('1 + 1')).to.equal(2);
      } finally {
        await browser.close();
      }
    }).timeout(120_000);

    it(`keeps a profile over a kill: ${name}`, async () => {
      const profile = mkdtempSync(join(tmpdir(), `profile-${name}-`));
      const seen: string[] = [];
      try {
        for (let round = 0; round < 2; round += 1) {
          const visited = new Promise<string>((resolve) => (heard = resolve));
          const started = await start(origin, profile);
          seen.push(await visited);
          await started.kill();
        }
      } finally {
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      }
      expect(seen).to.deep.equal(['1', '2']);
    }).timeout(120_000);
  }
});
