import { expect } from 'chai';
import { deadline } from '../../src/client/transport/deadline.js';
import { fetchTransport } from '../../src/client/transport/fetch-transport.js';
import { layered, type Transport, type TransportRequest } from '../../src/client/transport/transport.js';
import { LoyaltyError } from '../../src/domain/errors.js';
import { cut, json, localServer, type Answer, type LocalServer } from '../support/local-server.js';

const get: TransportRequest = { method: 'GET', path: '/thing', headers: {}, operation: 'thing.get' };
const megabyte = 1_048_576;

describe('fetchTransport, against a real server', () => {
  let server: LocalServer;
  let transport: Transport;

  beforeEach(async () => {
    server = await localServer();
    transport = fetchTransport(`${server.url}/api`, 'omit');
  });

  afterEach(() => server.close());

  const ask = (request: Partial<TransportRequest> = {}, signal = new AbortController().signal) =>
    transport({ ...get, ...request }, signal);

  async function failure(answer: Answer): Promise<LoyaltyError> {
    server.answer(answer);
    const outcome = await ask().catch((error: unknown) => error);
    expect(outcome).to.be.instanceOf(LoyaltyError);
    return outcome as LoyaltyError;
  }

  it('sends JSON to the path below the base, and reads JSON', async () => {
    server.answer(json(201, { done: true }, { 'x-request-id': 'r1' }));
    const { status, headers, body } = await ask({ method: 'POST', body: '{"a":"ü"}', headers: { 'x-kit': '1' } });
    expect([status, headers.get('X-Request-Id'), body]).to.deep.equal([201, 'r1', { done: true }]);
    const [seen] = server.seen;
    expect(seen).to.include({ method: 'POST', path: '/api/thing', body: '{"a":"ü"}' });
    expect(seen?.headers).to.include({ accept: 'application/json', 'content-type': 'application/json', 'x-kit': '1' });
  });

  it('sends a form in parts, with a boundary between that it leaves to the browser', async () => {
    server.answer(json(201, {}));
    const body = new FormData();
    body.append('feedback', new Blob(['{"a":1}'], { type: 'application/json' }));
    body.append('files', new File(['PNG'], 'cup "1".png', { type: 'image/png' }));
    await ask({ method: 'POST', body });
    const [seen] = server.seen;
    const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(String(seen?.headers['content-type']))?.[1];
    expect(seen?.body.split(`--${boundary}`)).to.have.length(4);
    expect(seen?.body).to.contain('name="feedback"').and.contain('Content-Type: application/json');
    expect(seen?.body).to.contain('name="files"; filename="cup %221%22.png"');
  });

  for (const [name, text, body] of [
    ['an empty body', '', undefined],
    ['white space', ' \r\n', undefined],
    ['null', 'null', null],
    ['a byte order mark', '\uFEFF{"a":1}', { a: 1 }],
  ] as const) {
    it(`reads ${name} [D1]`, async () => {
      server.answer((response) => void response.end(text));
      expect((await ask()).body).to.deep.equal(body);
    });
  }

  it('puts a letter together that comes in two pieces', async () => {
    const bytes = Buffer.from('{"name":"Zoë 🐝"}');
    server.answer((response) => {
      let place = 0;
      const drip = () => {
        if (place === bytes.length) return void response.end();
        response.write(bytes.subarray(place, (place += 1)), drip);
      };
      drip();
    });
    expect((await ask()).body).to.deep.equal({ name: 'Zoë 🐝' });
  });

  it('does not take a page for an answer [D1]', async () => {
    const { code, status, requestId, transient } = await failure((response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'x-request-id': 'p1' });
      response.end('<!doctype html><title>Please sign in</title>');
    });
    expect({ code, status, requestId, transient }).to.deep.equal({
      ...{ code: 'invalid-response', status: 200, requestId: 'p1', transient: false },
    });
  });

  it('hands on an error page without its body', async () => {
    server.answer((response) => response.writeHead(502).end('<h1>Bad gateway</h1>'));
    expect(await ask()).to.include({ status: 502, body: undefined });
  });

  it('takes a megabyte, and not a byte more [D4]', async () => {
    const text = (bytes: number) => `"${'x'.repeat(bytes - 2)}"`;
    server.answer((response) => void response.end(text(megabyte)));
    expect((await ask()).body).to.have.length(megabyte - 2);
    expect((await failure((response) => void response.end(text(megabyte + 1)))).code).to.equal('invalid-response');
  });

  it('stops reading an answer without end [D4]', async () => {
    let sent = 0;
    const chunk = Buffer.alloc(65_536, 32);
    const { code } = await failure((response) => {
      const pour = () => {
        if (response.destroyed) return;
        sent += chunk.length;
        response.write(chunk, pour);
      };
      pour();
    });
    expect(code).to.equal('invalid-response');
    expect(sent).to.be.below(16 * megabyte);
  });

  for (const status of [301, 302, 303, 307, 308]) {
    it(`does not follow a ${String(status)}, which could lead the token elsewhere`, async () => {
      const { code } = await failure((response) => response.writeHead(status, { location: '/elsewhere' }).end());
      expect(code).to.equal('network');
      expect(server.seen).to.have.length(1);
    });
  }

  it('says "network" when the connection is cut before or within the answer', async () => {
    expect((await failure(cut)).code).to.equal('network');
    const half: Answer = (response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"a":', () => response.destroy());
    };
    expect((await failure(half)).code).to.equal('network');
  });

  it('ends an answer that drips for ever at the deadline, and lets go of the connection [D5]', async () => {
    const closed = new Promise<void>((resolve) => {
      server.answer((response) => {
        const timer = setInterval(() => response.write(' '), 5);
        response.on('close', () => {
          clearInterval(timer);
          resolve();
        });
      });
    });
    transport = layered(transport, [deadline({ read: 60 })]);
    const error = (await ask().catch((thrown: unknown) => thrown)) as LoyaltyError;
    expect([error.code, error.operation, error.transient]).to.deep.equal(['timeout', 'thing.get', true]);
    await closed;
  });

  it('stops with the reason of the one who asked', async () => {
    server.answer(() => undefined);
    const asked = new AbortController();
    const answer = ask({}, asked.signal);
    const reason = new Error('left');
    asked.abort(reason);
    expect(await answer.catch((error: unknown) => error)).to.equal(reason);
    expect(await ask({}, asked.signal).catch((error: unknown) => error)).to.equal(reason);
  });
});

describe('fetchTransport, beside a page that has patched fetch', () => {
  const { fetch } = globalThis;

  afterEach(() => {
    globalThis.fetch = fetch;
  });

  const patches: Readonly<Record<string, () => unknown>> = {
    'throws at once': () => {
      throw new TypeError('blocked');
    },
    rejects: () => Promise.reject(new Error('blocked')),
    'answers with nothing': () => undefined,
    'answers with junk': () => Promise.resolve({ ok: true }),
  };
  for (const [name, patched] of Object.entries(patches)) {
    it(`says "network" when it ${name}`, async () => {
      globalThis.fetch = patched as typeof fetch;
      const answer = fetchTransport('https://shop.test', 'omit')(get, new AbortController().signal);
      const error = (await answer.catch((thrown: unknown) => thrown)) as LoyaltyError;
      expect([error.name, error.code]).to.deep.equal(['LoyaltyError', 'network']);
    });
  }
});
