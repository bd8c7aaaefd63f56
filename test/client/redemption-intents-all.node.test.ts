import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { contractCapabilities, type Capabilities } from '../../src/client/adapter.js';
import { World } from '../support/redemption-world.js';

const depth = 6;

const variants: readonly (readonly [name: string, able: Capabilities])[] = [
  ['keys and a status', contractCapabilities],
  ['keys alone', { ...contractCapabilities, redeemStatus: false }],
  ['a status alone', { ...contractCapabilities, idempotency: 'none' }],
  ['neither', { ...contractCapabilities, idempotency: 'none', redeemStatus: false }],
];

/** A state of the world: one way there, and the states that may follow. */
interface Place {
  readonly path: readonly string[];
  readonly next: string[];
}

async function replay(able: Capabilities, path: readonly string[]): Promise<World> {
  const world = new World(able);
  for (const name of path) await world.act(name);
  return world;
}

/** Goes every way of this length; from states that are alike it goes on once. */
async function goEveryWay(able: Capabilities): Promise<{ readonly states: number; readonly ways: number }> {
  const places = new Map<string, Place>([['', { path: [], next: [] }]]);
  for (const { path, next } of places.values()) {
    if (path.length === depth) break;
    const names = (await replay(able, path)).acts().map(({ name }) => name);
    for (const name of names) {
      const further = [...path, name];
      const world = await replay(able, further);
      expect(world.check(), further.join(' → ')).to.deep.equal([]);
      const trace = createHash('md5')
        .update(await world.trace())
        .digest('base64');
      next.push(trace);
      if (places.has(trace)) continue;
      places.set(trace, { path: further, next: [] });
      await world.heal();
      expect(world.check(), `${further.join(' → ')} → all is well`).to.deep.equal([]);
    }
  }
  return { states: places.size, ways: countWays(places) };
}

function countWays(places: ReadonlyMap<string, Place>): number {
  let ways = new Map([['', 1]]);
  for (let step = 0; step < depth; step += 1) {
    const longer = new Map<string, number>();
    for (const [trace, count] of ways) {
      for (const next of places.get(trace)?.next ?? []) longer.set(next, (longer.get(next) ?? 0) + count);
    }
    ways = longer;
  }
  return [...ways.values()].reduce((sum, count) => sum + count, 0);
}

describe('RedemptionIntents in every order of six events, in two tabs', () => {
  const { stackTraceLimit } = Error;
  // Most of the time would go into traces that nobody reads.
  before(() => void (Error.stackTraceLimit = 0));
  after(() => void (Error.stackTraceLimit = stackTraceLimit));

  for (const [name, able] of variants) {
    it(`spends once and tells the truth where the backend has ${name} [A2 A4 A7]`, async () => {
      const { states, ways } = await goEveryWay(able);
      console.log(`      ${name}: ${ways.toLocaleString('en')} interleavings, ${states.toLocaleString('en')} states`);
      expect(ways).to.be.above(100_000);
    }).timeout(120_000);
  }
});
