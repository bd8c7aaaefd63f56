import { expect } from 'chai';
import type { Member } from '../../src/domain/member.js';
import type { Program } from '../../src/domain/program.js';
import type { Page, Reward } from '../../src/domain/rewards.js';
import type { Transaction } from '../../src/domain/transaction.js';
import { slugOf, start, startApi, type ProblemBody, type RunningApi } from './running-api.js';

describe('reading from the API', () => {
  let api: RunningApi;
  before(async () => {
    api = await startApi();
  });
  after(() => api.stop());

  it('tells everybody about the programme', async () => {
    const { status, headers, body } = await api.call<Program>('GET', '/program');
    expect(status).to.equal(200);
    expect(headers.get('Cache-Control')).to.equal('max-age=300, stale-while-revalidate=86400');
    expect(body.currencies.map(({ code }) => code)).to.deep.equal(['stars']);
  });

  it('tells a guest to sign in', async () => {
    const reply = await api.call<ProblemBody>('GET', '/member');
    expect([reply.status, slugOf(reply)]).to.deep.equal([401, 'unauthorized']);
  });

  const members = [
    { programme: 'coffee-stars', as: 'coffee-new', amount: 17, tierId: 'green' },
    { programme: 'coffee-stars', as: 'coffee-mid', amount: 276, tierId: 'green' },
    { programme: 'coffee-stars', as: 'coffee-at-risk', amount: 120, tierId: 'gold' },
    { programme: 'coffee-stars', as: 'coffee-pending', amount: -98, tierId: 'green' },
    { programme: 'hotel-nights', as: 'hotel-mid', amount: 10_300, tierId: 'silver' },
    { programme: 'hotel-nights', as: 'hotel-at-risk', amount: 38_700, tierId: 'gold' },
    { programme: 'hotel-nights', as: 'hotel-top', amount: 57_000, tierId: 'diamond' },
    { programme: 'department-store', as: 'store-mid', amount: 1272, tierId: 'silver' },
    { programme: 'department-store', as: 'store-at-risk', amount: 4700, tierId: 'gold' },
    { programme: 'department-store', as: 'store-top', amount: 10_300, tierId: 'platinum' },
    { programme: 'department-store', as: 'store-blocked', amount: 860, tierId: 'member' },
    { programme: 'tour-operator', as: 'tour-mid', amount: 6880, tierId: 'walker' },
    { programme: 'tour-operator', as: 'tour-at-risk', amount: 7080, tierId: 'walker' },
    { programme: 'tour-operator', as: 'tour-top', amount: 12_560, tierId: 'pathfinder' },
    { programme: 'tour-operator', as: 'tour-pending', amount: -2140, tierId: 'wanderer' },
  ];
  for (const { amount, tierId, ...who } of members) {
    it(`works out balance and tier of ${who.as} from the ledger`, async () => {
      const { body } = await api.call<Member>('GET', '/member', who);
      expect([body.balances[0]?.amount, body.tier?.tierId]).to.deep.equal([amount, tierId]);
      const rows = await api.db.selectFrom('ledgerEntries').selectAll().where('memberId', '=', who.as).execute();
      for (const { currency, amount: balance } of body.balances) {
        const counted = rows.filter(
          (row) => row.currency === currency && (row.availableAt ?? '') <= start.toISOString(),
        );
        expect(counted.reduce((sum, row) => sum + row.amount, 0)).to.equal(balance);
      }
    });
  }

  it('answers in Chinese whoever asks for it, and keeps the two apart', async () => {
    const headers = { 'Accept-Language': 'zh-CN' };
    const who = { programme: 'tour-operator', as: 'tour-mid' };
    const { body: program, headers: sent } = await api.call<Program>('GET', '/program', { ...who, headers });
    expect([program.name, program.tiers[1]?.name]).to.deep.equal(['小路俱乐部', '行者']);
    expect(sent.get('Vary')).to.equal('Accept-Language');
    const english = await api.call<Page<Reward>>('GET', '/rewards', who);
    const chinese = await api.call<Page<Reward>>('GET', '/rewards', { ...who, headers });
    expect([english.body.items[0]?.name, chinese.body.items[0]?.name]).to.deep.equal([
      'Packed lunch for the road',
      '路上便当',
    ]);
    expect(chinese.headers.get('ETag')).not.to.equal(english.headers.get('ETag'));
    const { body: entries } = await api.call<Page<Transaction>>('GET', '/transactions', { ...who, headers });
    expect(entries.items[0]?.description).to.equal('茶路一日');
    const { items } = (await api.demo<Page<{ readonly name: string }>>('GET', '/products', { ...who, headers })).body;
    expect(items[0]?.name).to.equal('茶路一日');
  });

  it('says by when a tier must be kept, and what is there already', async () => {
    const { body } = await api.call<Member>('GET', '/member', { as: 'coffee-at-risk' });
    expect(body.tier?.keep?.by).to.equal('2026-04-06T09:00:00.000Z');
    expect(body.tier?.keep?.anyOf[0]).to.include({ metric: 'points', current: 120, target: 450 });
  });

  it('lets a blocked member look', async () => {
    const { body } = await api.call<Member>('GET', '/member', { as: 'coffee-blocked' });
    expect(body.status).to.equal('blocked');
  });

  it('pages through rewards without losing or doubling one', async () => {
    const seen: Reward[] = [];
    let path: string | undefined = '/rewards?limit=5';
    while (path) {
      const { body }: { readonly body: Page<Reward> } = await api.call<Page<Reward>>('GET', path, { as: 'coffee-mid' });
      seen.push(...body.items);
      path = body.nextCursor && `/rewards?limit=5&cursor=${body.nextCursor}`;
    }
    const whole = await api.call<Page<Reward>>('GET', '/rewards?limit=200', { as: 'coffee-mid' });
    expect(seen.map(({ id }) => id)).to.deep.equal(whole.body.items.map(({ id }) => id));
    expect(new Set(seen.map(({ id }) => id)).size).to.equal(seen.length);
    expect(seen.length).to.be.at.least(20);
  });

  it('knows a guest only by what everybody may know', async () => {
    const { body } = await api.call<Page<Reward>>('GET', '/rewards?limit=200');
    const states = new Set(body.items.map(({ eligibility }) => eligibility.state));
    expect(states).to.deep.equal(new Set(['unknown', 'out-of-stock', 'not-started', 'ended']));
  });

  it('lets only the member’s own browser keep what is the member’s', async () => {
    for (const path of ['/member', '/rewards']) {
      const { headers } = await api.call('GET', path, { as: 'coffee-mid' });
      expect(headers.get('Cache-Control'), path).to.equal('private, no-cache');
      expect(headers.get('Vary'), path).to.equal('Authorization, Accept-Language');
    }
  });

  it('filters rewards by category', async () => {
    const { body } = await api.call<Page<Reward>>('GET', '/rewards?category=food');
    expect(new Set(body.items.map(({ category }) => category))).to.deep.equal(new Set(['food']));
  });

  it('lists transactions newest first, over pages, with what is pending', async () => {
    const first = await api.call<Page<Transaction>>('GET', '/transactions?limit=3', { as: 'coffee-pending' });
    const cursor = first.body.nextCursor ?? '';
    const rest = await api.call<Page<Transaction>>('GET', `/transactions?cursor=${cursor}`, { as: 'coffee-pending' });
    const all = [...first.body.items, ...rest.body.items];
    expect(all.map(({ amount }) => amount)).to.deep.equal([84, 52, -178, -150, 178]);
    expect(all[0]?.status).to.equal('pending');
  });

  it('leaves no code that can be spent on a device', async () => {
    const { headers } = await api.call('GET', '/redemptions', { as: 'coffee-mid' });
    expect([headers.get('Cache-Control'), headers.get('ETag')]).to.deep.equal(['no-store', null]);
  });

  for (const path of ['/program', '/member', '/rewards?limit=4', '/surveys/due']) {
    it(`answers 304 for ${path} while nothing has changed`, async () => {
      const as = 'coffee-mid';
      const tag = (await api.call('GET', path, { as })).headers.get('ETag') ?? '';
      api.setNow(new Date('2026-03-02T09:00:30Z'));
      const again = await api.call('GET', path, { as, headers: { 'If-None-Match': `"other", ${tag}` } });
      expect([again.status, again.text, again.headers.get('ETag')]).to.deep.equal([304, '', tag]);
      expect((await api.call('GET', path, { as, headers: { 'If-None-Match': '"other"' } })).status).to.equal(200);
    });
  }

  const bad = [
    '/rewards?limit=0',
    '/rewards?limit=201',
    '/rewards?limit=x',
    '/rewards?cursor=zzz',
    '/rewards?category=',
  ];
  for (const path of bad) {
    it(`refuses ${path}`, async () => {
      const reply = await api.call<ProblemBody>('GET', path);
      expect([reply.status, slugOf(reply)]).to.deep.equal([400, 'invalid-request']);
    });
  }
});
