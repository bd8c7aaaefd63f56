import { expect } from 'chai';
import type { Adapter, Capabilities } from '../../src/client/adapter.js';
import { contractCapabilities } from '../../src/client/adapter.js';
import type { ClientOptions } from '../../src/client/client.js';
import type { Endpoint } from '../../src/client/endpoint.js';
import { createLoyaltyClient } from '../../src/client/loyalty-client.js';
import type { LoyaltyError } from '../../src/domain/errors.js';
import { cut, json, localServer, type LocalServer } from '../support/local-server.js';

const key = '0b9f3c1e-6f0a-4c55-9d0a-2a5d1a7f4e11';

const spend = (body: unknown): Endpoint<undefined, unknown> => ({
  name: 'points.spend',
  request: () => ({ method: 'POST', path: '/spend', body }),
  decode: (answer) => answer,
});

const adapter = (capabilities: Partial<Capabilities>, endpoints: Adapter['endpoints'] = {}): Adapter => ({
  name: 'own',
  runsIn: 'browser',
  capabilities: { ...contractCapabilities, ...capabilities },
  endpoints,
});

describe('the key of a write, at a real server', () => {
  let server: LocalServer;
  beforeEach(async () => (server = await localServer()));
  afterEach(() => server.close());

  /** Sends one write. Gives what the server saw of it, and the code of what went wrong. */
  async function sent(options: Partial<ClientOptions>, body: unknown = { points: 50 }, idempotencyKey = key) {
    const client = createLoyaltyClient({ baseUrl: server.url, ...options });
    const code = await client.write(spend(body), undefined, { idempotencyKey }).then(
      () => 'answered',
      (error: unknown) => (error as LoyaltyError).code,
    );
    const all = server.seen.map((seen) => ({ header: seen.headers['idempotency-key'], body: seen.body }));
    return { code, all };
  }

  const plain = '{"points":50}';
  for (const { name, capabilities, header, body = plain } of [
    { name: 'in the header, quoted', capabilities: {}, header: `"${key}"` },
    { name: 'in the header, as it is', capabilities: { quotedKey: false }, header: key },
    {
      name: 'in the body',
      capabilities: { idempotency: 'body' },
      header: undefined,
      body: `{"points":50,"idempotency_key":"${key}"}`,
    },
    {
      name: 'in a field of another name',
      capabilities: { idempotency: 'body', keyField: 'ref' },
      header: undefined,
      body: `{"points":50,"ref":"${key}"}`,
    },
    { name: 'nowhere', capabilities: { idempotency: 'none' }, header: undefined },
    {
      name: 'in the body as a mere reference',
      capabilities: { idempotency: 'none', keyField: 'ref' },
      header: undefined,
      body: `{"points":50,"ref":"${key}"}`,
    },
    { name: 'just short enough', capabilities: { longestKey: 36 }, header: `"${key}"` },
  ] as const satisfies readonly {
    readonly name: string;
    readonly capabilities: Partial<Capabilities>;
    readonly header: string | undefined;
    readonly body?: string;
  }[]) {
    it(`is ${name}`, async () => {
      expect(await sent({ adapter: adapter(capabilities) })).to.deep.equal({
        code: 'answered',
        all: [{ header, body }],
      });
    });
  }

  it('is a quoted header where nothing is said', async () => {
    expect((await sent({})).all).to.deep.equal([{ header: `"${key}"`, body: plain }]);
  });

  it('is the whole body where the write has none, and a part of one with parts', async () => {
    const options = { adapter: adapter({ idempotency: 'body' }) };
    expect((await sent(options, null)).all).to.deep.equal([]);
    const client = createLoyaltyClient({ baseUrl: server.url, ...options });
    await client.write(spend(undefined), undefined, { idempotencyKey: key });
    await client.write(spend(new FormData()), undefined, { idempotencyKey: key });
    const [first, second] = server.seen.map(({ body }) => body);
    expect(first).to.equal(`{"idempotency_key":"${key}"}`);
    expect(second).to.match(new RegExp(`name="idempotency_key"\\s+${key}`));
  });

  for (const idempotency of ['header', 'body'] as const) {
    it(`sends nothing when it is too long, and does not cut it: ${idempotency}`, async () => {
      const short = adapter({ idempotency, longestKey: 35 });
      expect(await sent({ adapter: short })).to.deep.equal({ code: 'invalid-configuration', all: [] });
    });
  }

  it('is 255 characters at most where nothing is said', async () => {
    expect((await sent({}, {}, 'k'.repeat(255))).code).to.equal('answered');
    expect((await sent({}, {}, 'k'.repeat(256))).code).to.equal('invalid-configuration');
  });

  it('does not go into a body that has no fields', async () => {
    const inBody = { adapter: adapter({ idempotency: 'body' }) };
    for (const body of [[1], 'text', 7, null]) {
      expect(await sent(inBody, body), String(body)).to.deep.equal({ code: 'invalid-configuration', all: [] });
    }
  });

  it('lets a write be sent again with the same key, and none where the backend knows no keys', async () => {
    server.answer(cut, json(200, {}));
    const inBody = await sent({ adapter: adapter({ idempotency: 'body' }) });
    expect(inBody.code).to.equal('answered');
    expect(inBody.all).to.have.length(2);
    expect(inBody.all[0]).to.deep.equal(inBody.all[1]);
    server.answer(cut, json(200, {}));
    const without = await sent({ adapter: adapter({ idempotency: 'none', keyField: 'ref' }) });
    expect(without.code).to.equal('network');
    expect(without.all).to.have.length(3);
  });

  it('is asked of the endpoint of the host first, then the adapter’s, then the kit’s', async () => {
    const to = (path: string): Endpoint<never, unknown> => ({
      ...spend({}),
      request: () => ({ method: 'POST', path }),
    });
    const adapted = adapter({}, { 'points.spend': to('/adapted') });
    await sent({ adapter: adapted });
    await sent({ adapter: adapted, endpoints: { 'points.spend': to('/own') } });
    await sent({ adapter: adapter({}, { 'points.earn': to('/other') }) });
    expect(server.seen.map(({ path }) => path)).to.deep.equal(['/adapted', '/own', '/spend']);
  });

  it('is where the client says', () => {
    expect(createLoyaltyClient({ baseUrl: server.url }).capabilities).to.deep.include(contractCapabilities);
    const none = adapter({ idempotency: 'none' });
    expect(createLoyaltyClient({ baseUrl: server.url, adapter: none }).capabilities).to.deep.include(none.capabilities);
  });
});
