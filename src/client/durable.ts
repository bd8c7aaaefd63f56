import { besideStore } from '../browser/beside-store.js';
import type { FileStore } from '../browser/file-store.js';
import { openRecordStore } from '../browser/indexeddb-store.js';
import type { RecordStore } from '../browser/record-store.js';
import { recordKind } from '../domain/record-kind.js';
import { tellUnsafe } from '../browser/unsafe-storage.js';
import type { Capabilities } from './adapter.js';
import { createDrafts, type Drafts } from './drafts.js';
import { forgetOld, takeLeave } from './leaving.js';
import { createOutbox, type AnswerEvent, type Outbox } from './outbox.js';
import { failure } from './redemption-failure.js';
import type { RedemptionIntent } from './redemption-intent-record.js';
import { createRedemptionIntents, type RedemptionIntents } from './redemption-intents.js';
import { getMember } from './resources/member.js';
import { scopeOf } from './scope.js';
import { sendAsTheirs } from './send-as-theirs.js';
import type { Send } from './send.js';
import type { Session } from './session.js';
import { loadRare } from './transport/rare-layers.js';
import { createUnnamed } from './unnamed.js';

/** What must outlive the page: wishes to spend points, answers on their way, half-typed words. */
export interface Durable {
  readonly store: RecordStore;
  readonly intents: RedemptionIntents;
  readonly outbox: Outbox;
  readonly drafts: Drafts;
  /** Files that go with feedback, loaded when there are any. */
  files(): Promise<FileStore>;
  /** Takes the member off this device: sends what waits, then parks what is left, or discards it. */
  leave(unsent: 'park' | 'discard'): Promise<void>;
  /** All that is kept here of this member, as text by key. */
  exportLocal(): Promise<Readonly<Record<string, string>>>;
}

export interface DurableOptions {
  readonly baseUrl: string;
  readonly capabilities?: Capabilities;
  readonly session: Session;
  readonly write: Send;
  readonly read: Send;
  readonly storage?: RecordStore;
  readonly getSpamToken?: () => Promise<string>;
  readonly tell: (event: AnswerEvent) => void;
}

/** Loaded only when something must be kept, or may have been. */
export async function openDurable({
  baseUrl,
  capabilities,
  session,
  write,
  read,
  storage,
  tell,
  getSpamToken,
}: DurableOptions): Promise<Durable> {
  // What is kept is never sent where its answer could not be read.
  await loadRare();
  // Whose record it will be must be known before it is written.
  await session.token().catch(() => undefined);
  if (session.memberKey === 'guest') await read(getMember, undefined).catch(() => undefined);
  const scope = (member = session.memberKey) => scopeOf(baseUrl, member);
  const send = sendAsTheirs(session, write, scope);
  const records =
    storage ??
    besideStore(await openRecordStore({ isExpendable: (key) => recordKind(key) === 'draft', lost: tellUnsafe }));
  let isDiscarded = false;
  const store: RecordStore = {
    get mode() {
      return records.mode;
    },
    list: (prefix) => records.list(prefix),
    // What was on its way to be stored when all was discarded must not come there after it.
    update: (key, next) => records.update(key, (text) => (isDiscarded && text === undefined ? text : next(text))),
  };
  let opened: Promise<FileStore> | undefined;
  const files = () =>
    (opened ??= import('../browser/file-store.js').then(
      (loaded) => loaded.openFileStore(store.mode),
      (error: unknown) => {
        // It is asked for again the next time.
        opened = undefined;
        throw error;
      },
    ));
  const unnamed = createUnnamed(session, read, send);
  const sender = createOutbox(store, unnamed.send, scope, {
    files,
    getSpamToken,
    ...(capabilities && { isIdempotent: capabilities.responseIdempotency }),
  });
  const outbox: Outbox = {
    ...sender,
    async put(answer) {
      await unnamed.note(answer.params.id);
      await sender.put(answer);
    },
  };
  outbox.watch(tell);
  const wishes = createRedemptionIntents(store, send, scope, { capabilities });
  const intents: RedemptionIntents = {
    ...wishes,
    async confirm(request) {
      // A wish of nobody would be found by whoever comes next, and made once more by the member, once they are named.
      if (session.memberKey === 'guest') await read(getMember, undefined);
      if (session.memberKey === 'guest') throw failure('unauthorized', 'nobody is signed in');
      return wishes.confirm(request);
    },
  };
  const here = scope();
  /** Whoever has come meanwhile must not hear of it, nor be asked about it. */
  const settle = async (wish: RedemptionIntent) => scope() === here && wishes.settle(wish);
  void forgetOld(store, here, Date.now(), settle).catch(() => undefined);
  return {
    store,
    files,
    outbox,
    intents,
    drafts: createDrafts(store, scope),
    leave(unsent) {
      isDiscarded = unsent === 'discard';
      return takeLeave({ store, outbox, intents, files, starts: [scope(), scope('guest')] }, unsent);
    },
    exportLocal: async () => Object.fromEntries(await store.list(scope())),
  };
}
