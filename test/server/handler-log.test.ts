import { expect } from 'chai';
import { restAdapter } from '../../src/adapters/rest.js';
import { memoryAnswers } from '../../src/server/answers.js';
import { jwtIdentity } from '../../src/server/identity/jwt.js';
import { memoryKeys } from '../../src/server/key-store.js';
import type { LogLine } from '../../src/server/log.js';
import { createLoyaltyFetch, type LoyaltyFetchOptions } from '../../src/server/loyalty-fetch.js';
import { complaintWith, picture } from '../support/complaint-with-files.js';
import { handlerOver } from '../support/handler.js';
import { ada, ben, smileVendor, type Mishap } from '../support/smile-vendor.js';
import { tokenFor, tokenSecret } from '../support/tokens.js';

/** Whatever is said of a person, or must not be told. */
const secrets =
  /Ada|Lovelace|Benedict|Brown|@|shop\.test|70077|80088|sk_live|eyJ|Bearer|warm welcome|CODE-|hunter2|key-of-a-wish/;

const response = {
  ...{ id: '0b7e9c1e-3a55-4a3c-9a38-0c6f4f2f5f10', surveyId: 's', revision: 1, score: 9, comment: 'A warm welcome' },
  ...{ state: 'complete', locale: 'en', clientTime: '2026-03-02T09:00:00Z', elapsedMs: 900 },
};

describe('the log of the handler', () => {
  let vendor: Awaited<ReturnType<typeof smileVendor>>;
  let lines: LogLine[];
  const warned: unknown[] = [];
  const { warn } = console;
  beforeEach(async () => {
    vendor = await smileVendor();
    lines = [];
    warned.length = 0;
    console.warn = (...words: unknown[]) => warned.push(words);
  });
  afterEach(() => {
    console.warn = warn;
    return vendor.close();
  });

  const identify = jwtIdentity({ key: { secret: tokenSecret }, audience: 'shop' });
  const open = (options: Parameters<typeof handlerOver>[1] = {}) =>
    handlerOver(vendor.adapter(), { identify, log: (line) => lines.push(line), ...options });
  const asAda = async () => ({ headers: { authorization: `Bearer ${await tokenFor(ada)}` } });

  it('has one line a request, with what it came to', async () => {
    const { call, handle } = open();
    await call('GET', '/member', { headers: { ...(await asAda()).headers, 'x-request-id': 'page-1' } });
    await call('GET', '/program');
    await call('GET', '/program');
    await handle(new Request(`https://shop.example/${ada}`));
    const told = lines.map(({ requestId, operation, status, sent, spared, slug }) => {
      return [requestId === 'page-1', operation, status, sent, spared, slug];
    });
    expect(told).to.deep.equal([
      [true, 'member.get', 200, 1, 0, undefined],
      [false, 'program.get', 200, 2, 0, undefined],
      [false, 'program.get', 200, 0, 2, undefined],
      [false, undefined, 404, 0, 0, 'not-found'],
    ]);
    expect(lines.every(({ ms, at }) => ms >= 0 && !Number.isNaN(Date.parse(at)))).to.equal(true);
  });

  it('names nobody, holds no proof and no word of anybody, whatever goes wrong', async () => {
    const put = () =>
      Promise.reject(Object.assign(new Error(`duplicate key (${ada})`), { code: '23505', detail: ada }));
    const makers = [{}, { answers: memoryAnswers() }, { answers: { put } }].map((options) =>
      open({ ...options, limits: { backendMs: 1500, backendFailures: 100 } }),
    );
    const mishaps: readonly (Mishap | undefined)[] = [undefined, '429', '500', 'html', 'not-json', 'cut', 'silence'];
    const { form } = complaintWith([picture()]);
    const proofs = [await asAda(), { headers: { authorization: `Bearer ${await tokenFor(ben, 'another')}` } }, {}];
    for (const [place, { call }] of makers.entries()) {
      for (const proof of proofs) {
        for (const mishap of mishaps) {
          if (mishap) vendor.next(/customers|points_/, mishap);
          await call('GET', '/member?name=ada@shop.test', proof);
          await call('GET', '/rewards', proof);
          await call('POST', '/redemptions', {
            ...proof,
            key: `key-of-a-wish-${mishap ?? ''}`,
            body: { rewardId: '12' },
          });
        }
        await call('GET', '/redemptions?idempotencyKey=key-of-a-wish-', proof);
        await call('DELETE', `/redemptions/${ada}`, proof);
        if (place === 0) continue;
        await call('PUT', `/survey-responses/${response.id}`, { ...proof, body: response });
        await call('PUT', `/survey-responses/${response.id}`, {
          ...proof,
          body: { ...response, comment: ada, score: 99 },
        });
        await call('POST', '/feedback', { ...proof, key: 'key-of-a-wish-2', body: form });
        await call('POST', '/redemptions', { ...proof, key: 'key-of-a-wish-3', body: '{"ada@shop.test' });
      }
    }
    const broken = open({ identify: () => Promise.reject(new TypeError('no session of ada@shop.test, hunter2')) });
    await broken.call('GET', '/member');
    const faults = lines.flatMap(({ fault }) => (fault ? [fault] : []));
    expect(new Set(faults.map(({ code }) => code))).to.include.all.keys('server', 'timeout', 'network', '23505');
    expect(lines.length).to.be.above(200);
    // Places in the code are paths of this machine, which may have any name.
    for (const line of lines) {
      // An id of chance may look like anything.
      const { at = [], ...fault } = line.fault ?? { name: '' };
      expect(JSON.stringify({ ...line, requestId: '', fault })).not.to.match(secrets);
      expect(at.join()).not.to.match(/70077|lovelace|hunter2|shop\.test/i);
    }
    expect(warned).to.deep.equal([]);
  }).timeout(60_000);

  it('says where in the code, and where in an answer, something went wrong', async () => {
    const { call } = open({ identify: () => Promise.reject(new TypeError('a secret\n    at ada@shop.test')) });
    await call('GET', '/member');
    expect(lines[0]?.fault).to.include({ name: 'TypeError' });
    expect(lines[0]?.fault?.at?.[0]).to.match(/^at .*handler-log\.test\.ts/);
    expect(JSON.stringify(lines[0])).not.to.contain('ada@');
    const { adapter } = vendor;
    const odd = { ...adapter(), reach: () => () => Promise.resolve({ status: 200, headers: new Headers(), body: [] }) };
    await handlerOver(odd, { log: (line) => lines.push(line) }).call('GET', '/member', { as: ada });
    expect(lines[1]?.fault).to.include({ code: 'invalid-response', operation: 'smile.customer' });
  });

  it('warns of what is a 5xx, one line of JSON each, and of nothing else, where nobody takes it', async () => {
    const { call } = handlerOver(vendor.adapter(), { log: undefined });
    vendor.next(/customers/, '500');
    await call('GET', '/member', { as: ada });
    await call('GET', '/member', { as: ada });
    await call('GET', '/member');
    expect(warned).to.have.length(1);
    const [[text]] = warned as [[string]];
    expect(text).not.to.match(secrets);
    const { operation, status, fault } = JSON.parse(text) as LogLine;
    expect([operation, status, fault?.code, fault?.status]).to.deep.equal(['member.get', 502, 'server', 500]);
  });

  it('says once at the start where a restart would redeem twice, and not where keys are kept or known', () => {
    const start = (idempotency?: LoyaltyFetchOptions['idempotency'], adapter = vendor.adapter()) =>
      createLoyaltyFetch({ adapter, identify, log: () => undefined, ...(idempotency && { idempotency }) });
    start(memoryKeys());
    start(undefined, restAdapter({ baseUrl: 'https://own.test' }));
    expect(warned).to.deep.equal([]);
    start();
    const [[text]] = warned as [[string]];
    expect([warned.length, (JSON.parse(text) as { readonly warning: string }).warning]).to.satisfy(
      ([count, warning]: [number, string]) => count === 1 && /'smile' knows no keys.*'idempotency'/.test(warning),
    );
  });
});
