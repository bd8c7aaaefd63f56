import { newId } from '../client/new-id.js';
import type { Redemption } from '../domain/redemption.js';
import type { Page } from '../domain/rewards.js';
import type { Behaviour } from './behaviour.js';
import { benchOf, refusalOf, refusedWith, type Bench } from './bench.js';
import type { Operation } from './operations.js';
import type { Fetch } from './subject.js';

const named = (name: string) => (operation: Operation) => operation.call.name === name;

/** Lets the backend do its work, and loses the answer of one request, counted from 1. */
const losing =
  (place: number) =>
  (ask: Fetch): Fetch => {
    let count = 0;
    return async (url, init) => {
      count += 1;
      const mine = count;
      const answer = await ask(url, init);
      if (mine === place) throw new TypeError('fetch failed');
      return answer;
    };
  };

const spent = (bench: Bench, before: number) => before - bench.backend.points();

export const writing: readonly Behaviour[] = [
  {
    name: 'spends once',
    concerns: named('redemptions.create'),
    fault: async (operation, subject) => {
      const bench = benchOf(subject);
      const before = bench.backend.points();
      const { rewardId } = (await bench.ask(operation, { params: await bench.paramsFor(operation) })) as Redemption;
      if (rewardId !== subject.rewardId) return `says that ${rewardId} was redeemed`;
      if (bench.backend.redeemed() !== 1) return `made ${bench.backend.redeemed()} redemptions of one wish`;
      return spent(bench, before) > 0 ? undefined : 'costs nothing';
    },
  },
  {
    name: 'costs what was agreed',
    concerns: named('redemptions.create'),
    fault: async (operation, subject) => {
      const bench = benchOf(subject);
      const before = bench.backend.points();
      await bench.redeem('once');
      const price = spent(bench, before);
      const wish = (amount: number) => bench.ask(operation, { params: { rewardId: subject.rewardId, amount } });
      for (const amount of [price - 1, price + 1]) {
        const fault = await refusedWith(wish(amount), 'cost-changed');
        if (fault !== undefined) return `for ${amount} points instead of ${price} it ${fault}`;
        if (bench.backend.redeemed() !== 1 || spent(bench, before) !== price) return 'spends what was not agreed to';
      }
      await wish(price);
      return bench.backend.redeemed() === 2 && spent(bench, before) === 2 * price ? undefined : 'spends something else';
    },
  },
  {
    name: 'another key is another wish',
    concerns: named('redemptions.create'),
    fault: async (_operation, subject) => {
      const bench = benchOf(subject);
      const [first, second] = [await bench.redeem('wish-1'), await bench.redeem('wish-2')];
      if (bench.backend.redeemed() !== 2) return `made ${bench.backend.redeemed()} redemptions of two wishes`;
      return first.id === second.id ? 'says the same of both' : undefined;
    },
  },
  {
    name: 'idempotent retry',
    // Without keys a wish is sent once, and whoever sends it takes care of that.
    concerns: (operation, { capabilities }) =>
      named('redemptions.create')(operation) && capabilities.idempotency !== 'none',
    fault: async (_operation, subject) => {
      const plain = benchOf(subject);
      const before = plain.backend.points();
      await plain.redeem('once');
      const price = spent(plain, before);
      for (let place = 1; place <= plain.sent(); place += 1) {
        const bench = benchOf(subject);
        bench.cut(losing(place));
        const key = newId();
        if (!(await refusalOf(bench.redeem(key)))) continue;
        const again = await bench.redeem(key);
        const third = await bench.redeem(key);
        const after = `after answer ${place} was lost`;
        if (bench.backend.redeemed() !== 1) return `${bench.backend.redeemed()} redemptions ${after}`;
        if (spent(bench, before) !== price) return `${spent(bench, before)} points instead of ${price} ${after}`;
        if (again.id !== third.id || again.code !== third.code) return `another answer to the same key ${after}`;
      }
      return undefined;
    },
  },
  {
    name: 'found by its key',
    concerns: named('redemptions.find'),
    fault: async (operation, subject) => {
      const bench = benchOf(subject);
      const find = async (params: unknown) => ((await bench.ask(operation, { params })) as Page<Redemption>).items;
      const none = await find({ idempotencyKey: 'never-sent' });
      if (none.length > 0) return 'finds what was never made';
      const found = await find(await bench.paramsFor(operation));
      return found.length === 1 && found[0]?.rewardId === subject.rewardId ? undefined : `finds ${found.length}`;
    },
  },
  {
    name: 'a preview changes nothing',
    concerns: named('redemptions.preview'),
    fault: async (operation, subject) => {
      const bench = benchOf(subject);
      const before = bench.backend.points();
      await bench.ask(operation, { params: await bench.paramsFor(operation) });
      return bench.backend.redeemed() === 0 && spent(bench, before) === 0 ? undefined : 'spends points';
    },
  },
  {
    name: 'gives points back',
    concerns: named('redemptions.cancel'),
    fault: async (operation, subject) => {
      const bench = benchOf(subject);
      const before = bench.backend.points();
      const undone = (await bench.ask(operation, { params: await bench.paramsFor(operation) })) as Redemption;
      if (bench.backend.redeemed() !== 0) return 'the redemption still stands';
      if (spent(bench, before) !== 0) return `${spent(bench, before)} points are gone`;
      return /^(cancelled|refunded)$/.test(undone.status) ? undefined : `says that it is ${undone.status}`;
    },
  },
  {
    name: 'another member’s is refused',
    concerns: named('redemptions.cancel'),
    fault: async (operation, subject) => {
      const bench = benchOf(subject);
      const params = await bench.paramsFor(operation);
      const error = await refusalOf(bench.ask(operation, { params, caller: subject.stranger }));
      if (bench.backend.redeemed() !== 1) return 'takes back what somebody else redeemed';
      return error ? undefined : 'is answered';
    },
  },
];
