import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect } from 'chai';
import worker from '../../examples/server/worker/worker.js';
import type { LoyaltyClient } from '../../src/client/client.js';
import { createLoyaltyClient } from '../../src/client/loyalty-client.js';
import { getMember } from '../../src/client/resources/member.js';
import { getProgram } from '../../src/client/resources/program.js';
import { listRedemptions } from '../../src/client/resources/redemption-history.js';
import { redeem } from '../../src/client/resources/redemptions.js';
import { listRewards } from '../../src/client/resources/rewards.js';
import { ada, smileVendor } from '../support/smile-vendor.js';
import { tokenFor, tokenSecret } from '../support/tokens.js';

describe('the example', () => {
  let vendor: Awaited<ReturnType<typeof smileVendor>>;
  let running: ChildProcess | undefined;
  beforeEach(async () => {
    vendor = await smileVendor();
  });
  afterEach(async () => {
    if (running?.exitCode === null && running.kill('SIGKILL')) await once(running, 'exit');
    running = undefined;
    await vendor.close();
  });

  const env = () => ({ SMILE_API_KEY: vendor.apiKey, SMILE_URL: vendor.url, TOKEN_SECRET: tokenSecret, PORT: '0' });

  /** The example as its own process; gives its origin. */
  async function start(file: string): Promise<string> {
    const child = spawn(process.execPath, ['--import', 'tsx', file], {
      env: { ...process.env, ...env() },
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
  async function expectToServe(client: LoyaltyClient): Promise<void> {
    expect((await client.read(getProgram, undefined)).name).to.equal('Tea stars');
    expect((await client.read(getMember, undefined))?.balances[0]?.amount).to.equal(900);
    expect((await client.read(listRewards, {})).items).to.have.length(2);
    const wish = { rewardId: '12' };
    const first = await client.write(redeem, wish, { idempotencyKey: 'k1' });
    expect(await client.write(redeem, wish, { idempotencyKey: 'k1' })).to.deep.equal(first);
    expect((await client.read(listRedemptions, {})).items[0]?.id).to.equal(first.id);
    expect(vendor.purchases).to.have.length(1);
  }
  const token = { getToken: () => tokenFor(ada) };

  for (const platform of ['node-http', 'express', 'hono']) {
    it(`on ${platform} serves the kit’s client`, async () => {
      const origin = await start(`examples/server/${platform}/server.ts`);
      await expectToServe(createLoyaltyClient({ baseUrl: `${origin}/loyalty`, ...token }));
      const guest = await fetch(`${origin}/loyalty/member`);
      expect([guest.status, guest.headers.get('content-type')]).to.deep.equal([401, 'application/problem+json']);
      expect((await fetch(`${origin}/loyalty/nothing`)).status).to.equal(404);
    }).timeout(60_000);
  }

  it('of a worker serves the kit’s client', async () => {
    const { fetch } = globalThis;
    globalThis.fetch = (input, init) => {
      const request = new Request(input, init);
      return request.url.startsWith('https://shop.example/') ? worker.fetch(request, env()) : fetch(request);
    };
    try {
      await expectToServe(createLoyaltyClient({ baseUrl: 'https://shop.example/loyalty', ...token }));
    } finally {
      globalThis.fetch = fetch;
    }
  });
});
