import type { ClientOptions, LoyaltyClient } from '../../src/client/client.js';
import { createLoyaltyClient } from '../../src/client/loyalty-client.js';
import { newId } from '../../src/client/new-id.js';
import { scopeOf } from '../../src/client/scope.js';
import type { Transport } from '../../src/client/transport/transport.js';
import { LoyaltyError } from '../../src/domain/errors.js';

/** What stands in every message, and nowhere else. */
export const secret = 'the coffee was cold';

/** What a shop has got. */
interface Filed {
  /** Whose token came with it. */
  readonly by: string;
  readonly id: string;
}

/** A backend of its own, which knows members by opaque tokens, and a network that can be cut or never answers. */
export class SharedDevice {
  readonly baseUrl = `https://${newId()}.shop.test/loyalty`;
  readonly filed: Filed[] = [];
  /** What every redemption gives. */
  readonly code = newId();
  /** Whose points were spent, and on what. */
  readonly redeemed: { readonly by: string; readonly rewardId: string }[] = [];
  network: 'up' | 'cut' | 'silent' = 'up';

  readonly transport: Transport = async ({ operation, headers, body }) => {
    if (this.network === 'cut') throw new LoyaltyError('offline', 'cut', { operation });
    const by = headers['authorization']?.replace('Bearer token-', '') ?? 'guest';
    if (operation === 'member.get') {
      return by === 'guest' ? answer(401) : answer(200, { id: by, balances: [], status: 'enrolled' });
    }
    if (this.network === 'silent') return new Promise(() => undefined);
    if (operation === 'redemptions.find') return answer(200, { items: [] });
    if (operation === 'redemptions.create') {
      const { rewardId } = JSON.parse(body as string) as { readonly rewardId: string };
      this.redeemed.push({ by, rewardId });
      return answer(201, { id: newId(), rewardId, status: 'issued', code: this.code });
    }
    const { id, kind, message } = JSON.parse(body as string) as Readonly<Record<string, string>>;
    this.filed.push({ by, id: id ?? '' });
    const at = '2026-11-27T00:00:00Z';
    return answer(201, {
      id,
      number: 'C-1',
      kind,
      status: 'received',
      messages: [{ from: 'member', text: message, at }],
    });
  };

  /** A page of a member; null for a guest. */
  page(who: string | null, more: Partial<ClientOptions> = {}): LoyaltyClient {
    const getToken = () => Promise.resolve(who && `token-${who}`);
    return createLoyaltyClient({ baseUrl: this.baseUrl, transport: this.transport, getToken, ...more });
  }

  /** The start of the keys of all members of this backend. */
  get start(): string {
    return scopeOf(this.baseUrl, '').split('/').slice(0, 3).join('/');
  }
}

const answer = (status: number, body?: unknown) => ({ status, body, headers: { get: () => null } });

/** A member complains, and presses Send. */
export async function complain(client: LoyaltyClient, id = newId()): Promise<string> {
  const { outbox } = await client.durable();
  await outbox.put({ kind: 'feedback', params: { id, kind: 'complaint', message: `${secret} ${id}` } });
  await outbox.deliver(id);
  return id;
}

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('not read', { cause: request.error }));
  });

/** All that this origin keeps in this browser, as text: databases, localStorage, sessionStorage, caches, cookies. */
export async function dumpOfBrowser(): Promise<string> {
  const all: unknown[] = [Object.entries(localStorage), Object.entries(sessionStorage), document.cookie];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await asked(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const records = database.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([asked(records.getAllKeys()), asked(records.getAll())]);
      const texts = values.map((value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)));
      all.push(name, store, keys, texts);
    }
    database.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) all.push(request.url, await (await cache.match(request))?.text());
  }
  return JSON.stringify(all);
}

/** A member presses Redeem, and the shop says nothing. */
export async function wishInVain(device: SharedDevice, client: LoyaltyClient, rewardId: string): Promise<void> {
  const { intents } = await client.durable();
  device.network = 'cut';
  const isLost = new Promise<void>((resolve) => {
    const leave = intents.watch((intent) => {
      if (intent.rewardId !== rewardId || intent.state !== 'unknown') return;
      leave();
      resolve();
    });
  });
  void intents.confirm({ rewardId });
  await isLost;
}
