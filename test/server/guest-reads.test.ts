import { expect } from 'chai';
import { restAdapter } from '../../src/adapters/rest.js';
import { sharedLanguage } from '../../src/server/language.js';
import type { LoyaltyFetchOptions } from '../../src/server/loyalty-fetch.js';
import { handlerOver } from '../support/handler.js';

const minute = 60_000;
const start = Math.floor(Date.parse('2026-03-02T09:00:00Z') / minute) * minute;

/** A backend of the contract that counts what it is asked, behind the handler. */
function shop(options: Partial<LoyaltyFetchOptions> = {}) {
  const asked: { readonly path: string; readonly language: string | null }[] = [];
  const state = { time: start };
  const bodies: Readonly<Record<string, unknown>> = {
    program: {
      id: 'p',
      name: 'P',
      timeZone: 'UTC',
      currencies: [{ code: 'c', name: { one: 'c', other: 'c' } }],
      tiers: [],
      links: {},
    },
    member: { id: '7', status: 'enrolled', balances: [] },
  };
  const adapter = restAdapter({
    baseUrl: 'https://backend.test/api',
    fetch: (url, { headers }) => {
      const { pathname, search } = new URL(url);
      asked.push({ path: pathname + search, language: new Headers(headers).get('accept-language') });
      return Promise.resolve(Response.json(bodies[pathname.split('/').at(-1) ?? ''] ?? { items: [] }));
    },
  });
  const { call } = handlerOver(adapter, { now: () => state.time, ...options });
  const get = (path: string, language = '', as?: string) =>
    call('GET', path, {
      ...(as !== undefined && { as }),
      ...(language && { headers: { 'accept-language': language } }),
    });
  return { asked, state, get };
}

describe('What guests make up', () => {
  it('costs the backend no more than so many reads a minute, and members nothing', async () => {
    const { asked, state, get } = shop();
    const statuses: number[] = [];
    for (let each = 0; each < 300; each += 1) statuses.push((await get(`/rewards?cursor=made-up-${each}`)).status);
    expect(asked).to.have.length(120);
    expect([statuses.filter((each) => each === 200).length, statuses.at(-1)]).to.deep.equal([120, 429]);
    state.time += 15_000;
    const refused = await get('/rewards?cursor=one-more');
    expect([refused.slug, refused.headers.get('retry-after')]).to.deep.equal(['rate-limited', '45']);
    expect((await get('/member', '', '7')).status).to.equal(200);
    expect((await get('/rewards?cursor=a', '', '7')).status).to.equal(200);
    state.time = start + minute;
    expect((await get('/rewards?cursor=one-more')).status).to.equal(200);
  });

  it('takes the programme from nobody: an older answer is better than none', async () => {
    const { asked, state, get } = shop({ limits: { guestReadsPerMinute: 5 } });
    await get('/program');
    for (let each = 0; each < 20; each += 1) await get(`/rewards?cursor=made-up-${each}`);
    state.time += 40_000;
    const before = asked.length;
    expect([(await get('/program')).status, asked.length - before]).to.deep.equal([200, 0]);
  });

  it('takes the programme from no member, however long it goes on and whatever the process has kept', async () => {
    const { asked, state, get } = shop();
    const told: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      for (let each = 0; each < 130; each += 1) await get(`/rewards?cursor=${round}-${each}`);
      told.push((await get('/program', 'de')).status, (await get('/program', 'fr')).status);
      state.time += minute;
    }
    expect(told).to.deep.equal(Array.from(told, () => 200));
    // In the backend's own language, and not once for each who asks.
    const programmes = asked.filter(({ path }) => path === '/api/program');
    expect(programmes).to.have.length.within(1, 4);
    expect(programmes.every(({ language }) => language === null)).to.equal(true);
  });

  it('is no more reads of the programme than one, in languages that are made up', async () => {
    const { asked, get } = shop({ limits: { guestReadsPerMinute: 5 } });
    for (let each = 0; each < 26; each += 1) await get('/program', `q${String.fromCharCode(97 + each)}`);
    expect(asked).to.have.length(6);
  });

  it('is one language, in one spelling', async () => {
    const { asked, get } = shop();
    for (const language of ['de-AT', 'DE-at', 'de-AT,de;q=0.9', 'de-at;q=1', 'fr;q=0.1,de-AT']) {
      await get('/program', language);
    }
    expect(asked).to.deep.equal([{ path: '/api/program', language: 'de-AT' }]);
  });

  it('is one of the languages of the programme, where they are known', async () => {
    const { asked, get } = shop({ languages: ['en', 'de'] });
    for (let each = 0; each < 40; each += 1) await get('/program', `x${each}, qq-${each}, de-AT;q=0.5`);
    for (let each = 0; each < 40; each += 1) await get('/program', `qa${String.fromCharCode(97 + (each % 26))}`);
    await get('/program', 'fr, en-GB;q=0.2');
    expect(asked.map(({ language }) => language)).to.deep.equal(['de', null, 'en']);
  });

  it('changes nothing of what a member asks', async () => {
    const { asked, get } = shop({ languages: ['en'] });
    await get('/member', 'pt-BR,pt;q=0.9', '7');
    expect(asked.map(({ language }) => language)).to.deep.equal(['pt-BR,pt;q=0.9']);
  });

  const languages: readonly (readonly [
    asked: string | null,
    known: readonly string[] | undefined,
    is: string | null,
  ])[] = [
    [null, undefined, null],
    ['', undefined, null],
    ['*', undefined, null],
    ['zh-hant-tw', undefined, 'zh-Hant-TW'],
    ['en-u-ca-buddhist', undefined, 'en'],
    ['de;q=0', undefined, null],
    ['de;q=x, fr', undefined, 'fr'],
    ['zh-Hant-TW', ['zh', 'zh-hant'], 'zh-hant'],
    ['de', [], null],
  ];
  for (const [asked, known, is] of languages) {
    it(`makes ${String(is)} of "${String(asked)}"${known ? ` where there are ${known.join(', ') || 'none'}` : ''}`, () => {
      expect(sharedLanguage(asked, known)).to.equal(is);
    });
  }
});
