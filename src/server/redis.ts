import { LoyaltyError } from '../domain/errors.js';
import { keyLife, type KeyId, type KeyRecord, type KeyStore } from './key-store.js';
import type { Answer } from './refusal.js';

/** A client of `redis`, of `ioredis`, or of whatever else sends a command as either does. */
export type RedisClient =
  | { call(command: string, ...values: string[]): Promise<unknown> }
  | { sendCommand(command: string[]): Promise<unknown> };

export interface RedisOptions {
  /** Connected, and closed, by whoever made it. */
  readonly client: RedisClient;
  /** What the names of keys begin with. Default `loyalty:`. */
  readonly prefix?: string;
  /** Milliseconds since 1970. Default: the clock. */
  readonly now?: () => number;
}

const get = `redis.call('HMGET', KEYS[1], 'claim', 'at', 'fingerprint', 'answer')`;
const isYoung = `(tonumber(redis.call('HGET', KEYS[1], 'made') or '0') > tonumber(ARGV[1]))`;
const isHeld = `redis.call('HGET', KEYS[1], 'claim') == ARGV[1] and redis.call('HEXISTS', KEYS[1], 'answer') == 0`;
/** Redis throws away what is old twice over, in case that the clocks differ. */
const start = `redis.call('DEL', KEYS[1])
  redis.call('HSET', KEYS[1], 'claim', ARGV[2], 'at', ARGV[3], 'fingerprint', ARGV[4], 'made', ARGV[3])
  redis.call('PEXPIRE', KEYS[1], ${2 * keyLife})
  return false`;

/** Each step is one script, which Redis carries out as one. */
const scripts = {
  begin: `if ${isYoung} then return ${get} end ${start}`,
  find: `if ${isYoung} then return ${get} end return false`,
  takeOver: `if ${isHeld} then redis.call('HSET', KEYS[1], 'claim', ARGV[2], 'at', ARGV[3]) return 1 end return 0`,
  finish: `if ${isHeld} then redis.call('HSET', KEYS[1], 'answer', ARGV[2]) return 1 end return 0`,
  giveUp: `if ${isHeld} then redis.call('HSET', KEYS[1], 'at', '0') end return 0`,
  release: `if ${isHeld} then redis.call('DEL', KEYS[1]) end return 0`,
};

const recordOf = (found: unknown): KeyRecord | undefined => {
  if (!Array.isArray(found)) return undefined;
  const [claim, at, fingerprint, answer] = found as readonly unknown[];
  const stored = typeof answer === 'string' ? (JSON.parse(answer) as Answer) : undefined;
  return { claim: String(claim), at: Number(at), fingerprint: String(fingerprint), answer: stored };
};

/**
 * Keys in a Redis (5 or newer) that the merchant has already, for 24 hours.
 *
 * Before a backend that knows no keys of its own, what Redis forgets may be redeemed again: it needs
 * `maxmemory-policy noeviction` and `appendonly yes` there.
 *
 * @throws LoyaltyError `invalid-configuration` for a client that sends commands in neither way.
 */
export function redisKeys({ client, prefix = 'loyalty:', now = Date.now }: RedisOptions): KeyStore {
  if (!('call' in client) && !('sendCommand' in client)) {
    throw new LoyaltyError('invalid-configuration', 'no client of Redis', { operation: 'server.create' });
  }
  const send = (...command: readonly string[]): Promise<unknown> => {
    const [name = '', ...values] = command;
    return 'call' in client ? client.call(name, ...values) : client.sendCommand([...command]);
  };
  const run = (
    step: keyof typeof scripts,
    { owner, operation, key }: KeyId,
    ...values: readonly (string | number)[]
  ) => {
    const name = prefix + [operation, owner, key].map(encodeURIComponent).join(':');
    return send('EVAL', scripts[step], '1', name, ...values.map(String));
  };
  return {
    begin: async (id, { claim, at, fingerprint }) =>
      recordOf(await run('begin', id, at - keyLife, claim, at, fingerprint)),
    find: async (id) => recordOf(await run('find', id, now() - keyLife)),
    takeOver: async (id, from, { claim, at }) => (await run('takeOver', id, from, claim, at)) === 1,
    finish: async (id, claim, answer) => (await run('finish', id, claim, JSON.stringify(answer))) === 1,
    async giveUp(id, claim) {
      await run('giveUp', id, claim);
    },
    async release(id, claim) {
      await run('release', id, claim);
    },
  };
}
