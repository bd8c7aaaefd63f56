import { expect } from 'chai';
import { mapping, type MappingSpec, type OperationSpec } from '../../src/adapters/mapping.js';
import { at } from '../../src/adapters/mapping/pointer.js';
import { mistakesOf } from '../../src/adapters/mapping/check.js';
import { isPointer } from '../../src/adapters/mapping/mistakes.js';
import { valueOf } from '../../src/adapters/mapping/value.js';
import type { FieldSpec } from '../../src/adapters/mapping/spec.js';
import { getMember } from '../../src/client/resources/member.js';
import { listRewards } from '../../src/client/resources/rewards.js';
import { redeem } from '../../src/client/resources/redemptions.js';
import { estimateEarnings } from '../../src/client/resources/earning.js';
import type { LoyaltyError } from '../../src/domain/errors.js';
import { codeOf, serverOn } from './scripted.js';

/** A shop's own API: nested, in snake case, numbers as texts, pages by number. */
function ownShop() {
  let points = 320;
  const asked: string[] = [];
  const gifts = ['Tea', 'Mug', 'Cake'].map((title, at) => ({ gift_no: at + 1, title, price: `${(at + 1) * 50}` }));
  const answer = (method: string, { pathname, searchParams }: URL, body: unknown): unknown => {
    if (pathname === '/api/clients/7/wallet') {
      return {
        data: {
          client: { no: 7, first_name: 'Mia', state: 'ACTIVE' },
          wallet: { coins: `${points}.0`, worth: '3.20' },
        },
      };
    }
    if (pathname === '/api/gifts') {
      const page = Number(searchParams.get('page'));
      const size = Number(searchParams.get('per_page'));
      const list = gifts.slice((page - 1) * size, page * size);
      return { data: { unit: 'coins', list }, meta: { pages: Math.ceil(gifts.length / size) } };
    }
    if (pathname === '/api/orders' && method === 'POST') {
      const { gift_no: no } = body as { readonly gift_no: number };
      points -= no * 50;
      return { order: { ref: 'o-1', gift: no, voucher: 'ABC', left: `${points}` } };
    }
    return undefined;
  };
  const fetch = (url: string, { method = 'GET', body, headers }: RequestInit): Promise<Response> => {
    const address = new URL(url);
    asked.push(`${method} ${address.pathname}${address.search} ${new Headers(headers).get('x-auth') ?? ''}`.trim());
    const found = answer(method, address, typeof body === 'string' ? JSON.parse(body) : undefined);
    return Promise.resolve(found ? Response.json(found) : new Response('{}', { status: 404 }));
  };
  return { fetch, asked };
}

const spec: MappingSpec = {
  baseUrl: 'https://own.test/api',
  headers: { 'x-auth': 'Token {token}' },
  operations: {
    'member.get': {
      path: '/clients/{caller}/wallet',
      fields: {
        id: { at: '/data/client/no', to: 'text' },
        givenName: '/data/client/first_name',
        status: { at: '/data/client/state', map: { ACTIVE: 'enrolled', '*': 'blocked' } },
        balances: { constant: [] },
      },
    },
    'rewards.list': {
      path: '/gifts',
      query: { page: '{page}', per_page: '{limit}', kind: '{category}' },
      items: '/data/list',
      paging: { first: 1, last: '/meta/pages' },
      fields: {
        id: { at: '0/gift_no', to: 'text' },
        name: '0/title',
        kind: { constant: 'gift' },
        cost: { fields: { currency: '2/unit', amount: { at: '0/price', to: 'integer' } } },
      },
    },
    'redemptions.create': {
      method: 'POST',
      path: '/orders',
      body: { gift_no: '{rewardId}', coins: '{amount}' },
      fields: {
        id: '/order/ref',
        rewardId: { at: '/order/gift', to: 'text' },
        status: { constant: 'issued' },
        code: '/order/voucher',
        balanceAfter: { at: '/order/left', to: 'integer' },
      },
    },
  },
};

const balances: FieldSpec = {
  list: '/data/wallets',
  fields: { currency: '0/unit', amount: { at: '0/coins', to: 'integer' }, asOf: { now: true } },
};

/** The same, where the wallet is one and no list. */
const oneWallet: MappingSpec = {
  ...spec,
  operations: {
    ...spec.operations,
    'member.get': {
      path: '/clients/{caller}/wallet',
      fields: {
        ...(spec.operations['member.get']?.fields as Record<string, FieldSpec>),
        balances: (_item, root) => {
          const { wallet } = (root as { readonly data: { readonly wallet: { readonly coins: string } } }).data;
          return [{ currency: 'coins', amount: Number(wallet.coins), asOf: '2026-03-10T09:00:00Z' }];
        },
      },
    },
  },
};

/** The adapter before the shop, asked as a merchant's server does. */
function own(given: MappingSpec = oneWallet) {
  const shop = ownShop();
  return { ...shop, ask: serverOn(mapping(given, shop), { id: '7', token: 'secret' }) };
}

describe('an API of one’s own, described as data', () => {
  it('gives the member, with the proof in the header it wants', async () => {
    const { ask, asked } = own();
    const member = await ask(getMember, undefined);
    expect(member).to.deep.include({ id: '7', givenName: 'Mia', status: 'enrolled' });
    expect(member?.balances.map(({ currency, amount }) => [currency, amount])).to.deep.equal([['coins', 320]]);
    expect(asked).to.deep.equal(['GET /api/clients/7/wallet Token secret']);
  });

  it('gives pages that have numbers, one after the other', async () => {
    const { ask, asked } = own();
    const first = await ask(listRewards, { limit: 2 });
    const { nextCursor = '' } = first;
    const second = await ask(listRewards, { limit: 2, cursor: nextCursor });
    expect([...first.items, ...second.items].map(({ name, cost }) => [name, cost])).to.deep.equal([
      ['Tea', { currency: 'coins', amount: 50 }],
      ['Mug', { currency: 'coins', amount: 100 }],
      ['Cake', { currency: 'coins', amount: 150 }],
    ]);
    expect(second.nextCursor).to.equal(undefined);
    // Nobody asked for a category.
    expect(asked.map((line) => line.split(' ')[1])).to.deep.equal([
      '/api/gifts?page=1&per_page=2',
      '/api/gifts?page=2&per_page=2',
    ]);
  });

  it('spends points, and sends no second wish where the backend knows no keys', async () => {
    const { ask } = own();
    const redemption = await ask(redeem, { rewardId: '2' }, 'key-1');
    expect(redemption).to.deep.include({ id: 'o-1', rewardId: '2', status: 'issued', code: 'ABC', balanceAfter: 220 });
    expect((await ask(getMember, undefined))?.balances[0]?.amount).to.equal(220);
    const { idempotency, redeemStatus, responseIdempotency } = mapping(oneWallet).capabilities;
    expect([idempotency, redeemStatus, responseIdempotency]).to.deep.equal(['none', false, false]);
  });

  it('lacks what is not described, and says so without a request', async () => {
    const { ask, asked } = own();
    expect(await codeOf(ask(estimateEarnings, { lines: [] }))).to.equal('unsupported');
    expect(asked).to.deep.equal([]);
    expect(mapping(oneWallet).capabilities.lacks).to.include.members(['tiers', 'referral.get']);
  });

  it('is refused where it is wrong, with the field and the pointer', async () => {
    const wrong: MappingSpec = {
      operations: {
        ...oneWallet.operations,
        'referral.get': { path: 'r', query: { t: '{token}' }, fields: { code: 'code', colour: '/c' } },
        'points.get': { fields: {} },
      },
    };
    expect(mistakesOf(wrong).map(({ field, pointer }) => [field, pointer])).to.deep.equal([
      ['referral.get.path', undefined],
      ['referral.get', undefined],
      ['referral.get.colour', undefined],
      ['referral.get.code', '"code"'],
      ['points.get', undefined],
    ]);
    const { ask, asked } = own({ ...wrong, baseUrl: 'https://own.test/api' });
    expect(await codeOf(ask(getMember, undefined))).to.equal('invalid-configuration');
    expect(asked).to.deep.equal([]);
    expect(mistakesOf(oneWallet)).to.deep.equal([]);
    expect(mistakesOf(JSON.parse('null') as MappingSpec)).to.have.length(1);
  });

  it('is looked through in a shop only where an answer cannot be read, and then named just the same', async () => {
    const page = globalThis as { location?: unknown };
    page.location = new URL('https://shop.example/');
    const { warn } = console;
    const told: unknown[] = [];
    console.warn = (...words: unknown[]) => told.push(words);
    try {
      const member = oneWallet.operations['member.get'] as OperationSpec;
      const fields = { ...member.fields, id: 'data.client.no' };
      const wrong = { ...oneWallet, operations: { ...oneWallet.operations, 'member.get': { ...member, fields } } };
      const { ask, asked } = own(wrong);
      const failed = await ask(getMember, undefined).catch((error: unknown) => error as LoyaltyError);
      expect(failed).to.include({ code: 'invalid-configuration' });
      expect((failed as LoyaltyError).message).to.contain('member.get.id: "data.client.no" is no JSON Pointer');
      expect([asked.length, told]).to.deep.equal([1, []]);
      // An answer that is wrong is no fault of the mapping's.
      const { items: _items, ...rewards } = oneWallet.operations['rewards.list'] as OperationSpec;
      const right = own({ ...oneWallet, operations: { ...oneWallet.operations, 'rewards.list': rewards } });
      expect(await codeOf(right.ask(listRewards, { limit: 2 }))).to.equal('invalid-response');
    } finally {
      console.warn = warn;
      delete page.location;
    }
  });

  const document = { a: { 'x/y': 1, 'm~n': 2 }, list: [{ n: '1.15', at: 1767225600, yes: 'yes' }], unit: 'EUR' };
  const item = [document, 'list', 0] as const;
  const cases: readonly (readonly [pointer: string, value: unknown])[] = [
    ['', document],
    ['/a/x~1y', 1],
    ['/a/m~0n', 2],
    ['0/n', '1.15'],
    ['2/unit', 'EUR'],
    ['0#', 0],
    ['1#', 'list'],
    ['0', document.list[0]],
    ['/a/toString', undefined],
    ['9/unit', 'EUR'],
  ];
  for (const [pointer, value] of cases) {
    it(`follows the pointer "${pointer}"`, () => {
      expect(isPointer(pointer)).to.equal(true);
      expect(at(pointer, item)).to.deep.equal(value);
    });
  }

  it('takes no other text for a pointer', () => {
    expect(['a', '/~2', '01/a', '-1', '#', '0x'].filter(isPointer)).to.deep.equal([]);
  });

  it('makes a list of objects', () => {
    const here = [{ data: { wallets: [{ unit: 'coins', coins: '12' }, {}] } }] as const;
    const made = valueOf(balances, here, {}) as readonly { readonly currency?: string; readonly amount?: number }[];
    expect(made.map(({ currency, amount }) => [currency, amount])).to.deep.equal([
      ['coins', 12],
      [undefined, undefined],
    ]);
  });
});
