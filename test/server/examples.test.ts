import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'chai';
import sqlite from 'node-sqlite3-wasm';
import worker from '../../examples/server/worker/worker.js';
import type { LoyaltyClient } from '../../src/client/client.js';
import { createLoyaltyClient } from '../../src/client/loyalty-client.js';
import { getMember } from '../../src/client/resources/member.js';
import { getProgram } from '../../src/client/resources/program.js';
import { listRedemptions } from '../../src/client/resources/redemption-history.js';
import { redeem } from '../../src/client/resources/redemptions.js';
import { listRewards } from '../../src/client/resources/rewards.js';
import { sqlTables, type SqlValue } from '../../src/server/sql.js';
import { ada, smileVendor } from '../support/smile-vendor.js';
import { tokenFor, tokenSecret } from '../support/tokens.js';

describe('the example', () => {
  let vendor: Awaited<ReturnType<typeof smileVendor>>;
  let folder: string;
  let running: ChildProcess | undefined;
  beforeEach(async () => {
    vendor = await smileVendor();
    folder = await mkdtemp(join(tmpdir(), 'examples-'));
  });
  const stop = async () => {
    if (running?.exitCode === null && running.kill('SIGKILL')) await once(running, 'exit');
    running = undefined;
  };
  afterEach(async () => {
    await stop();
    await vendor.close();
    await rm(folder, { recursive: true });
  });

  const env = () => ({ SMILE_API_KEY: vendor.apiKey, SMILE_URL: vendor.url, TOKEN_SECRET: tokenSecret, PORT: '0' });
  const keys = () => join(folder, 'keys.db');

  /** The example as its own process; gives its origin. */
  async function start(file: string): Promise<string> {
    const child = spawn(process.execPath, ['--import', 'tsx', file], {
      env: { ...process.env, ...env(), KEYS_FILE: keys() },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    running = child;
    for await (const line of createInterface({ input: child.stdout })) {
      const port = /port: (\d+)/.exec(line)?.[1];
      if (port !== undefined) return `http://127.0.0.1:${port}`;
    }
    throw new Error(`${file} has ended`);
  }

  /** The kit's own client, as a page has it. */
  async function expectToServe(client: LoyaltyClient, points = 900): Promise<void> {
    expect((await client.read(getProgram, undefined)).name).to.equal('Tea stars');
    expect((await client.read(getMember, undefined))?.balances[0]?.amount).to.equal(points);
    expect((await client.read(listRewards, {})).items).to.have.length(2);
    const wish = { rewardId: '12' };
    const first = await client.write(redeem, wish, { idempotencyKey: 'k1' });
    expect(await client.write(redeem, wish, { idempotencyKey: 'k1' })).to.deep.equal(first);
    expect((await client.read(listRedemptions, {})).items[0]?.id).to.equal(first.id);
    expect(vendor.purchases).to.have.length(1);
  }
  const token = { getToken: () => tokenFor(ada) };

  for (const platform of ['node-http', 'express', 'hono']) {
    it(`on ${platform} serves the kit’s client, and buys nothing twice when it is started again`, async () => {
      const origin = await start(`examples/server/${platform}/server.ts`);
      await expectToServe(createLoyaltyClient({ baseUrl: `${origin}/loyalty`, ...token }));
      const guest = await fetch(`${origin}/loyalty/member`);
      expect([guest.status, guest.headers.get('content-type')]).to.deep.equal([401, 'application/problem+json']);
      expect((await fetch(`${origin}/loyalty/nothing`)).status).to.equal(404);
      await stop();
      await expectToServe(
        createLoyaltyClient({ baseUrl: `${await start(`examples/server/${platform}/server.ts`)}/loyalty`, ...token }),
        800,
      );
    }).timeout(60_000);
  }

  it('of a worker serves the kit’s client', async () => {
    const { fetch } = globalThis;
    const database = new sqlite.Database(keys());
    for (const statement of sqlTables) database.exec(statement);
    const prepare = (text: string) => ({
      bind: (...values: SqlValue[]) => ({ all: () => Promise.resolve({ results: database.all(text, values) }) }),
    });
    globalThis.fetch = (input, init) => {
      const request = new Request(input, init);
      return request.url.startsWith('https://shop.example/')
        ? worker.fetch(request, { ...env(), DB: { prepare } })
        : fetch(request);
    };
    try {
      await expectToServe(createLoyaltyClient({ baseUrl: 'https://shop.example/loyalty', ...token }));
    } finally {
      globalThis.fetch = fetch;
      database.close();
    }
  });
});
