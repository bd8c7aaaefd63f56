import { expect } from 'chai';
import ownMapping from '../../demo/backends/own-api/mapping.json' with { type: 'json' };
import { ownApi } from '../../demo/backends/own-api/own-api.js';
import { mapping, type MappingSpec, type OperationSpec } from '../../src/adapters/mapping.js';
import { createLoyaltyClient } from '../../src/client/loyalty-client.js';
import { findRedemption, redeem } from '../../src/client/resources/redemptions.js';
import { listTransactions } from '../../src/client/resources/transactions.js';
import { LoyaltyError } from '../../src/domain/errors.js';
import { codeOf, refused, scripted, serverOn } from './scripted.js';

const baseUrl = 'https://own.test/v1';
const line: OperationSpec['fields'] = {
  id: { at: '0/id', to: 'text' },
  type: { constant: 'earn' },
  amount: { constant: 1 },
  currency: { constant: 'c' },
  occurredAt: { constant: '2026-01-01' },
  status: { constant: 'approved' },
};
const lines = (more: Partial<OperationSpec>): MappingSpec => ({
  baseUrl,
  operations: { 'transactions.list': { path: '/lines', items: '/data', fields: line, ...more } },
});

/** Seven lines, page after page, in the way that a mapping says. */
async function everyPage(spec: MappingSpec, answerTo: (query: URLSearchParams) => unknown) {
  const { fetch, lines: asked } = scripted({
    'GET /v1/lines': ({ url }: { readonly url: URL }) => Response.json(answerTo(url.searchParams)),
  });
  const ask = serverOn(mapping(spec, { fetch }));
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await ask(listTransactions, { limit: 3, ...(cursor !== undefined && { cursor }) });
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor !== undefined && ids.length < 50);
  return { ids, asked: asked().map((each) => each.replace('GET /v1/lines', '')) };
}

const all = [1, 2, 3, 4, 5, 6, 7].map((id) => ({ id }));
const ids = all.map(({ id }) => String(id));
const from = (start: number) => all.slice(start, start + 3);
const number = (query: URLSearchParams, name: string) => Number(query.get(name) ?? 0);

describe('the requests of a mapping', () => {
  it('follow a cursor', async () => {
    const spec = lines({ query: { after: '{cursor}', size: '{limit}' }, paging: { at: '/meta/next' } });
    const told = await everyPage(spec, (query) => {
      const start = number(query, 'after');
      return { data: from(start), meta: { next: start + 3 < all.length ? start + 3 : null } };
    });
    expect(told).to.deep.equal({ ids, asked: ['?size=3', '?after=3&size=3', '?after=6&size=3'] });
  });

  for (const first of [0, 1]) {
    it(`count pages from ${first}, to the last`, async () => {
      const spec = lines({ query: { p: '{page}' }, paging: { first, last: '/last' } });
      const told = await everyPage(spec, (query) => ({
        data: from((number(query, 'p') - first) * 3),
        last: String(first + 2),
      }));
      expect(told).to.deep.equal({ ids, asked: [first, first + 1, first + 2].map((page) => `?p=${page}`) });
    });
  }

  it('count pages until one is not full, where the API does not say how many there are', async () => {
    const spec = lines({ query: { p: '{page}' }, paging: { first: 1 } });
    const told = await everyPage(spec, (query) => ({ data: from((number(query, 'p') - 1) * 3) }));
    expect(told).to.deep.equal({ ids, asked: ['?p=1', '?p=2', '?p=3'] });
  });

  it('count items, to the total', async () => {
    const spec = lines({ query: { skip: '{offset}' }, paging: { offset: true, total: '/total' } });
    const told = await everyPage(spec, (query) => ({ data: from(number(query, 'skip')), total: all.length }));
    expect(told).to.deep.equal({ ids, asked: ['?skip=0', '?skip=3', '?skip=6'] });
  });

  it('have values that lead nowhere else', async () => {
    const { fetch, lines: asked } = scripted({});
    const ask = serverOn(mapping(lines({ path: '/of/{caller}/lines' }), { fetch }), { id: '../../x?y#z' });
    expect(await codeOf(ask(listTransactions, {}))).to.equal('not-found');
    expect(asked()).to.deep.equal(['GET /v1/of/..%2F..%2Fx%3Fy%23z/lines']);
  });

  for (const path of ['/../x', '/a/../../x', '/%2e%2e/x', '/a\\..\\..\\x', '.evil.test/x', '@evil.test/x', ':80/x']) {
    it(`are refused where "${path}" leads`, async () => {
      const { fetch, sent } = scripted({});
      const ask = serverOn(mapping(lines({ path }), { fetch }));
      expect(await codeOf(ask(listTransactions, {}))).to.equal('invalid-configuration');
      expect(sent).to.deep.equal([]);
    });
  }

  it('have a body with the key of the wish in it', async () => {
    const { fetch, sent } = scripted({ 'POST /v1/wishes': { id: 'r', state: 'issued' } });
    const body = {
      wish: { gift: '{rewardId}', points: '{amount}', tags: ['web', '{rewardId}'] },
      ref: 'web-{key}',
      fix: 1,
    };
    const fields = { id: '/id', rewardId: { constant: 'tea' }, status: '/state' };
    const operations = { 'redemptions.create': { method: 'POST', path: '/wishes', body, fields } } as const;
    const ask = serverOn(mapping({ baseUrl, operations }, { fetch }), { id: '7', token: 'of-7' });
    await ask(redeem, { rewardId: 'tea', amount: 50 }, 'wish-1');
    await ask(redeem, { rewardId: 'tea' }, 'wish-2');
    expect(sent.map((each) => each.body)).to.deep.equal([
      { wish: { gift: 'tea', points: 50, tags: ['web', 'tea'] }, ref: 'web-wish-1', fix: 1 },
      { wish: { gift: 'tea', tags: ['web', 'tea'] }, ref: 'web-wish-2', fix: 1 },
    ]);
    // Nothing is said of headers.
    expect(sent[0]?.headers).to.include({ authorization: 'Bearer of-7' });
  });

  it('ask by the key what became of a wish, and spend no second time with it', async () => {
    const api = ownApi();
    const adapter = mapping(
      { ...(ownMapping as MappingSpec), baseUrl: 'https://own.test/club/v3' },
      { fetch: api.fetch },
    );
    const ask = serverOn(adapter, { id: '7', token: 'of-7' });
    const first = await ask(redeem, { rewardId: '11' }, 'wish-1');
    const again = await ask(redeem, { rewardId: '11' }, 'wish-1');
    expect(again.id).to.equal(first.id);
    const { items } = await ask(findRedemption, { idempotencyKey: 'wish-1' });
    expect(items.map(({ id }) => id)).to.deep.equal([first.id]);
    expect([api.redeemed(), api.points()]).to.deep.equal([1, 900]);
  });

  it('are refused in the words of the contract, where the mapping knows those of the API', async () => {
    const api = ownApi();
    const adapter = mapping(
      { ...(ownMapping as MappingSpec), baseUrl: 'https://own.test/club/v3' },
      { fetch: api.fetch },
    );
    const ask = serverOn(adapter, { id: '7', token: 'of-7' });
    expect(await codeOf(ask(redeem, { rewardId: '14' }, 'wish-1'))).to.equal('insufficient-points');
    expect(await codeOf(ask(redeem, { rewardId: '99' }, 'wish-2'))).to.equal('ended');
    const other = scripted({ 'GET /v1/lines': refused(400, { code: 'ODD' }) });
    const plain = serverOn(mapping({ ...lines({}), errors: { at: '/code', map: { POOR: 'ended' } } }, other));
    expect(await codeOf(plain(listTransactions, {}))).to.equal('invalid-request');
  });

  it('with headers that prove the shop alone belong on a server, where members do not share keys', async () => {
    const headers = { 'x-api-key': 'sk_live' };
    const fields = { id: '/id', rewardId: { constant: 'tea' }, status: { constant: 'issued' } };
    const operations = { 'redemptions.create': { method: 'POST', path: '/wishes', fields } } as const;
    const capabilities = { idempotency: 'header' } as const;
    const { fetch, sent } = scripted({ 'POST /v1/wishes': { id: 'r' } });
    const adapter = mapping({ baseUrl, headers, operations, capabilities }, { fetch });
    expect(adapter.runsIn).to.equal('server');
    for (const id of ['7', '8']) await serverOn(adapter, { id })(redeem, { rewardId: 'tea' }, 'wish-1');
    const keys = sent.map((each) => new Headers(each.headers).get('idempotency-key'));
    expect([keys.length, new Set(keys).size]).to.deep.equal([2, 2]);
    const refusing = scripted({ 'POST /v1/wishes': refused(401) });
    const ask = serverOn(mapping({ baseUrl, headers, operations }, refusing));
    expect(await codeOf(ask(redeem, { rewardId: 'tea' }, 'wish-1'))).to.equal('server');
  });

  const op = (headers: Readonly<Record<string, string>>) => ({ 'referral.get': { path: '/r', headers, fields: {} } });
  /** As it may come in JSON, where nothing holds it against the types. */
  const written = (spec: object) => spec as MappingSpec;
  const places: readonly (readonly [name: string, where: 'server' | 'browser', spec: MappingSpec])[] = [
    ['the token alone', 'browser', { headers: { 'x-auth': 'Token {token}' }, operations: {} }],
    ['no headers', 'browser', { operations: {} }],
    ['a version beside the token', 'browser', { headers: { auth: '{token}', 'X-Api-Version': '2' }, operations: {} }],
    ['what is accepted beside it', 'browser', { headers: { auth: '{token}', Accept: 'a/b' }, operations: {} }],
    ['an accepted language of one operation', 'browser', { operations: op({ 'accept-language': 'de' }) }],
    ['a secret alone', 'server', { headers: { 'x-api-key': 'sk' }, operations: {} }],
    ['a member’s id alone', 'server', { headers: { 'x-member': '{caller}' }, operations: {} }],
    ['a version alone', 'server', { headers: { 'x-version': '1' }, operations: {} }],
    ['a secret beside the token', 'server', { headers: { auth: '{token}', 'x-api-key': 'sk' }, operations: {} }],
    ['a secret before the token', 'server', { headers: { 'x-api-key': 'sk', auth: '{token}' }, operations: {} }],
    ['a secret of one operation', 'server', { operations: op({ authorization: 'Basic c2s6' }) }],
    ['a secret with a quote in it', 'server', { headers: { auth: '{token}', key: 's"k' }, operations: {} }],
    ['a secret whose name begins well', 'server', { operations: op({ 'accept-key"': 'sk' }) }],
    [
      'a secret that is a number',
      'server',
      written({ headers: { auth: '{token}', 'x-api-key': 4711 }, operations: {} }),
    ],
    ['a secret in a list', 'server', written({ headers: { auth: '{token}', 'x-api-key': ['sk'] }, operations: {} })],
    ['a list of headers', 'server', written({ headers: [['x-api-key', 'sk']], operations: {} })],
    ['a secret under no name', 'server', { operations: op({ '': 'sk' }) }],
  ];
  for (const [name, where, spec] of places) {
    it(`belong on a ${where} with ${name}`, () => {
      expect(mapping({ ...spec, baseUrl }).runsIn).to.equal(where);
    });
  }

  it('with such headers are refused by a page before anything is sent', () => {
    const { fetch, sent } = scripted({});
    for (const auth of ['{token}', '']) {
      const headers = { auth, 'x-api-key': 'sk_live' };
      const adapter = mapping({ baseUrl, headers, operations: {} }, { fetch });
      expect(() => createLoyaltyClient({ baseUrl, adapter })).to.throw(LoyaltyError, 'needs a secret');
    }
    expect(sent).to.deep.equal([]);
  });
});
