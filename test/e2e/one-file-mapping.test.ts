import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { getRequestListener } from '@hono/node-server';
import { expect } from 'chai';
import { Hono } from 'hono';
import { chromium, type Browser } from 'playwright-core';
import ownMapping from '../../demo/backends/own-api/mapping.json' with { type: 'json' };
import { ownApi } from '../../demo/backends/own-api/own-api.js';
import { listen } from '../../demo/listen.js';
import { chromiumArgs, ensureChromium } from '../../scripts/browsers.mjs';
import { builtKit } from './built-kit.js';

const token = `a.${btoa(JSON.stringify({ sub: '7' }))}.b`;

describe('The script in one file, on an API that a mapping describes', () => {
  let server: Server;
  let browser: Browser;
  let origin: string;
  const asked: string[] = [];

  before(async function () {
    this.timeout(180_000);
    await builtKit();
    const api = ownApi({ ownerOf: (session) => (session === token ? '7' : undefined) });
    const page = (mapping: object) => `<!doctype html><html lang="en"><title>Shop</title>
      <loyalty-provider base-url="/club/v3" token="${token}" adapter="mapping">
        <script type="application/json">${JSON.stringify(mapping)}</script>
        <loyalty-points-badge></loyalty-points-badge>
      </loyalty-provider>
      <script src="/cdn/loyalty-elements.iife.js"></script>`;
    const app = new Hono()
      .get('/', (c) => c.html(page(ownMapping)))
      .get('/without', (c) => c.html(page({ operations: { 'member.get': { path: '/me', fields: { id: 'id' } } } })))
      .get('/cdn/:file', async (c) => {
        const { file } = c.req.param();
        asked.push(file);
        return c.body(await readFile(`dist/cdn/${file}`), 200, { 'content-type': 'text/javascript' });
      })
      .all('/club/v3/*', async ({ req }) => {
        const body = req.method === 'GET' ? null : await req.text();
        return api.fetch(req.url, { method: req.method, headers: req.raw.headers, body });
      });
    const answer = getRequestListener(app.fetch);
    server = createServer((request, response) => void answer(request, response));
    origin = `http://127.0.0.1:${String(await listen(server, 0))}`;
    browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArgs });
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  it('loads what reads it from beside, and no more', async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(origin);
    await page.getByText('1,000', { exact: false }).first().waitFor({ timeout: 30_000 });
    expect(asked).to.include('loyalty-elements.mapping.js');
    expect(asked.filter((file) => /jmespath|reach/.test(file))).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
  }).timeout(60_000);

  it('knows its own error where the part beside it throws one', async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      const told: string[] = [];
      Object.assign(globalThis, { told });
      document.addEventListener('loyalty-error', ({ detail }) => told.push(detail.code));
    });
    await page.goto(`${origin}/without`);
    await page.getByText('This could not be loaded.').first().waitFor({ timeout: 30_000 });
    const codes = await page.evaluate(() => (globalThis as unknown as { told: readonly string[] }).told);
    expect(codes).to.include('invalid-configuration');
    expect(codes).not.to.include('network');
  }).timeout(60_000);
});
