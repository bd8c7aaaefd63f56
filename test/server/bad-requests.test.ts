import { expect } from 'chai';
import { keyed, slugOf, startApi, type ProblemBody, type RunningApi } from './running-api.js';

describe('requests that are not what they should be', () => {
  let api: RunningApi;
  before(async () => {
    api = await startApi();
  });
  after(() => api.stop());

  const json = { 'Content-Type': 'application/json' };
  const post = (body: string, headers: Readonly<Record<string, string>> = json) =>
    api.call<ProblemBody>('POST', '/feedback', { body, headers: { ...keyed('k'), ...headers } });

  const bodies = [
    '',
    '{',
    'null',
    '[]',
    '"text"',
    '{}',
    '{"id":1}',
    `{"id":"x","kind":"idea","message":"m"}`,
    '\u0000',
  ];
  for (const body of bodies) {
    it(`refuses the body ${JSON.stringify(body)}`, async () => {
      const reply = await post(body);
      expect([reply.status, slugOf(reply)]).to.deep.equal([400, 'invalid-request']);
      expect(reply.headers.get('Content-Type')).to.equal('application/problem+json');
    });
  }

  it('refuses a body that is not JSON by name', async () => {
    expect((await post('{}', { 'Content-Type': 'text/plain' })).status).to.equal(415);
  });

  it('refuses a body over 64 KiB, with or without its length', async () => {
    const message = 'x'.repeat(70_000);
    expect((await post(JSON.stringify({ message }))).status).to.equal(413);
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let part = 0; part < 70; part += 1) controller.enqueue(new Uint8Array(1024).fill(32));
        controller.close();
      },
    });
    const init: RequestInit & { readonly duplex: 'half' } = { method: 'POST', body, headers: json, duplex: 'half' };
    expect((await fetch(`${api.origin}/api/coffee-stars/feedback`, init)).status).to.equal(413);
  });

  it('does not keep a refused body as the answer of its key', async () => {
    expect((await post('{}')).status).to.equal(400);
    const body = { id: crypto.randomUUID(), kind: 'idea', message: 'Oat milk' };
    expect((await post(JSON.stringify(body))).status).to.equal(201);
  });

  const unknown = ['/api/coffee-stars/nope', '/api/no-such/program', '/api', '/demo/coffee-stars/rows?table=members'];
  for (const path of unknown) {
    it(`answers ${path} with a problem`, async () => {
      const response = await fetch(api.origin + path);
      expect([response.status, response.headers.get('Content-Type')]).to.deep.equal([404, 'application/problem+json']);
      expect(response.headers.get('X-Request-Id')).to.match(/^[\w.:-]+$/);
    });
  }

  it('names the methods that a path has', async () => {
    const response = await fetch(`${api.origin}/api/coffee-stars/redemptions/x`, { method: 'PATCH' });
    expect([response.status, response.headers.get('Allow')]).to.deep.equal([405, 'DELETE']);
    expect(
      (await fetch(`${api.origin}/api/coffee-stars/redemptions`, { method: 'PUT' })).headers.get('Allow'),
    ).to.equal('POST, GET');
  });

  it('keeps a sane request id and replaces another', async () => {
    const idFor = async (id: string): Promise<string | null> =>
      (await api.call('GET', '/program', { headers: { 'X-Request-Id': id } })).headers.get('X-Request-Id');
    expect(await idFor('shop-7.1:a')).to.equal('shop-7.1:a');
    expect(await idFor('<b>')).to.match(/^[\da-f-]{36}$/);
    expect(await idFor('x'.repeat(200))).to.match(/^[\da-f-]{36}$/);
  });

  it('says nothing of its insides when something unexpected happens', async () => {
    await api.db.schema.alterTable('cases').renameTo('cases_gone').execute();
    const reply = await api.call<ProblemBody>('GET', '/cases', { as: 'coffee-mid' });
    expect([reply.status, slugOf(reply)]).to.deep.equal([500, 'server']);
    expect(reply.text).not.to.match(/sqlite|table|cases/i);
    await api.db.schema.alterTable('cases_gone').renameTo('cases').execute();
  });
});
