import { openRecordStore } from '../browser/indexeddb-store.js';
import type { RecordStore } from '../browser/record-store.js';
import { Drafts } from './drafts.js';
import type { Send } from './client.js';
import { Outbox } from './outbox.js';
import { RedemptionIntents } from './redemption-intents.js';

/** What must outlive the page: wishes to spend points, answers on their way, half-typed words. */
export interface Durable {
  readonly store: RecordStore;
  readonly intents: RedemptionIntents;
  readonly outbox: Outbox;
  readonly drafts: Drafts;
}

export interface DurableOptions {
  readonly send: Send;
  /** Names the backend and the member in every key: `loyalty-elements/v1/<backend>/<member>/`. */
  readonly scope: () => string;
  readonly storage?: RecordStore | undefined;
}

/** Loaded only when something must be kept, or may have been. */
export async function openDurable({ send, scope, storage }: DurableOptions): Promise<Durable> {
  const store = storage ?? (await openRecordStore());
  return {
    store,
    intents: new RedemptionIntents(store, send, scope),
    outbox: new Outbox(store, send, scope),
    drafts: new Drafts(store, scope),
  };
}
