import { request as ask, type ClientRequest } from 'node:http';
import { connect } from 'node:net';
import { expect } from 'chai';
import type { LogLine } from '../../src/server/log.js';
import { nodeListener } from '../../src/server/node.js';
import { complaintWith, picture } from '../support/complaint-with-files.js';
import { handlerOver } from '../support/handler.js';
import { memoryAnswers } from '../../src/server/answers.js';
import { nodeServer } from '../support/node-server.js';
import { plainShop } from '../support/plain-shop.js';

type Handle = (request: Request) => Promise<Response>;

/** What a test waits for. */
function moment<T = void>() {
  let come: (value: T) => void = () => undefined;
  const coming = new Promise<T>((resolve) => (come = resolve));
  return { come, coming };
}

describe('the handler behind Node’s http', () => {
  let server: Awaited<ReturnType<typeof nodeServer>> | undefined;
  afterEach(async () => {
    await server?.close();
    server = undefined;
  });
  const serve = async (handle: Handle) => (server = await nodeServer(nodeListener(handle)));

  const headers = { 'x-session': 'ann', 'content-type': 'application/json', 'idempotency-key': '"k"' };
  const post = (origin: string, more: Readonly<Record<string, string>> = {}): ClientRequest =>
    ask(`${origin}/shop/loyalty/redemptions`, { method: 'POST', headers: { ...headers, ...more } });
  const answerTo = (sent: ClientRequest): Promise<string> => {
    const { come, coming } = moment<string>();
    sent.on('response', (reply) => {
      let text = `${reply.statusCode ?? 0} `;
      reply.on('data', (chunk) => (text += String(chunk)));
      reply.on('end', () => come(text));
    });
    sent.on('error', (error) => come(error.message));
    return coming;
  };

  it('gets a body piece by piece, and files whole', async () => {
    const answers = memoryAnswers();
    const { origin } = await serve(handlerOver(plainShop().adapter, { answers }).handle);
    const sent = post(origin);
    const answer = answerTo(sent);
    for (const piece of ['{"reward', 'Id":"lat', 'te"}']) await new Promise((resolve) => sent.write(piece, resolve));
    sent.end();
    expect(await answer).to.match(/^201 .*"code":"ABCD"/);
    const { form } = complaintWith([picture()]);
    const body = { method: 'POST', headers: { 'idempotency-key': '"f"' }, body: form };
    expect((await fetch(`${origin}/loyalty/feedback`, body)).status).to.equal(201);
    expect(answers.all()).to.have.length(1);
  });

  it('refuses a body that is too large while it is still sent, and the page hears of it', async () => {
    const shop = plainShop();
    const { origin } = await serve(handlerOver(shop.adapter).handle);
    const large = Buffer.alloc(1_048_576, ' ');
    for (const length of [undefined, String(2 * large.length)]) {
      const sent = post(origin, length === undefined ? {} : { 'content-length': length });
      const answer = answerTo(sent);
      sent.write(large);
      sent.end(large);
      expect(await answer).to.match(/^413 .*invalid-request/);
    }
    expect(shop.calls).to.deep.equal([]);
  });

  it('does nothing where the page goes away in the middle of its body', async () => {
    const shop = plainShop();
    const { come, coming } = moment<LogLine>();
    const { origin } = await serve(handlerOver(shop.adapter, { log: come }).handle);
    const sent = post(origin, { 'content-length': '100' });
    sent.on('error', () => undefined);
    await new Promise((resolve) => sent.write('{"rewardId":"latte"', resolve));
    sent.destroy();
    expect(await coming).to.include({ status: 400, slug: 'invalid-request', sent: 0 });
    expect(shop.redeemed).to.deep.equal([]);
  });

  it('redeems to its end where the page goes away after its wish, and tells it by the same key', async () => {
    const shop = plainShop();
    const held = shop.hold();
    const { come, coming } = moment<LogLine>();
    const gone = moment();
    const { handle } = handlerOver(shop.adapter, { log: come });
    const { origin } = await serve((request) => {
      request.signal.addEventListener('abort', () => gone.come());
      return handle(request);
    });
    const sent = post(origin);
    sent.on('error', () => undefined);
    sent.end('{"rewardId":"latte"}');
    await held.reached;
    sent.destroy();
    await gone.coming;
    held.letGo();
    expect(await coming).to.include({ status: 201 });
    const again = post(origin);
    const answer = answerTo(again);
    again.end('{"rewardId":"latte"}');
    expect(await answer).to.match(/^201 .*"id":"r-1"/);
    expect(shop.redeemed).to.have.length(1);
  });

  it('answers what is no request of HTTP with 400, and goes on', async () => {
    const { origin, port } = await serve(handlerOver(plainShop().adapter).handle);
    for (const [first, host] of [
      ['GET /program HTTP/1.1', 'a b'],
      ['TRACE /program HTTP/1.1', 'a'],
    ] as const) {
      const socket = connect(port, '127.0.0.1');
      const { come, coming } = moment<string>();
      socket.once('data', (chunk) => come(String(chunk)));
      socket.on('error', () => undefined);
      socket.write(`${first}\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
      expect(await coming).to.match(/^HTTP\/1\.1 400 /);
      socket.destroy();
    }
    expect((await fetch(`${origin}/surveys/due`)).status).to.equal(200);
  });

  it('closes the connection where a handler throws, and tells nothing', async () => {
    const { origin } = await serve(() => Promise.reject(new Error('a secret')));
    const sent = post(origin);
    const answer = answerTo(sent);
    sent.end('{}');
    expect(await answer).to.equal('socket hang up');
  });
});
