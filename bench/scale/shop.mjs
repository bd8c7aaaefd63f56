// The merchant's servers, each a process with the kit's handler, in front of the vendor.
import { diceOf } from './dice.mjs';
import { headersOf, serverRealm, streamOf } from './realm.mjs';

export const token = (member, expires) => {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ sub: member, exp: Math.floor(expires / 1000) })}.`;
};

const memberOf = (authorization) =>
  authorization ? JSON.parse(Buffer.from(authorization.split('.')[1], 'base64url').toString()).sub : null;

export function shopOf({ seed, clock, kit, vendor, processes = 4 }) {
  const dice = diceOf(seed, 'shop');
  let started = 0;
  const start = () => {
    const own = { isGone: false, lost: new Set() };
    const realm = serverRealm({
      ...{ clock, dice: diceOf(seed, 'process', (started += 1)), isGone: () => own.isGone },
      fetch: vendor.fetch,
    });
    own.kit = kit.server(realm);
    return own;
  };
  const running = Array.from({ length: processes }, start);
  // All processes share one store, as the guide says; it outlives each.
  const keys = running[0].kit.memoryKeys(clock.now);
  const open = (own) => {
    const { createLoyaltyFetch, restAdapter } = own.kit;
    own.handle = createLoyaltyFetch({
      adapter: restAdapter({
        baseUrl: 'https://vendor.example/v1',
        headersFor: (caller) => (caller ? { authorization: `Bearer ${caller.id}` } : {}),
        fetch: vendor.fetch,
      }),
      identify: ({ headers }) => {
        const id = memberOf(headers.get('authorization'));
        return id === null ? null : { id };
      },
      ...{ idempotency: keys, now: clock.now, languages: ['en'], log: () => undefined },
    });
    return own;
  };
  running.forEach(open);

  return {
    async answer({ method, path, headers, body }) {
      const own = running[dice.below(processes)];
      await clock.wait(5);
      const request = { method, url: `https://shop.example/loyalty${path}`, headers: headersOf(headers) };
      const response = await new Promise((resolve, reject) => {
        const fail = () => reject(new Error('the process has ended'));
        if (own.isGone) fail();
        own.lost.add(fail);
        own
          .handle({ ...request, body: streamOf(body) })
          .then(resolve, reject)
          .finally(() => own.lost.delete(fail));
      });
      const { status, text } = response;
      return { status, headers: Object.fromEntries(response.headers), body: text, at: clock.now() };
    },
    /** One process after the other takes the new version: what it was at is lost. */
    async restart() {
      for (let place = 0; place < processes; place += 1) {
        const old = running[place];
        running[place] = open(start());
        old.isGone = true;
        for (const fail of old.lost) fail();
        await clock.wait(10_000);
      }
    },
  };
}
