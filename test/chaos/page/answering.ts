import type { LoyaltyClient } from '../../../src/client/client.js';
import { newId } from '../../../src/client/new-id.js';
import type { Answer } from '../../../src/client/outbox.js';
import { scopeOf } from '../../../src/client/scope.js';
import { provideClient } from '../../../src/lit/page-client.js';
import { deleteFirst } from './delete-first.js';
import { page, say } from './speak.js';

/** Answers as fast as the server lets it, and says what it was told is saved; the last page sends what is left. */
export async function answerOnPage(client: LoyaltyClient): Promise<void> {
  const { outbox: kit, store } = await client.durable();
  const start = scopeOf(...client.whose!);
  const isControl = page.design === 'delete-first';
  const outbox = isControl ? deleteFirst(client, store, start) : kit;
  // As on any page: what earlier pages have kept is sent.
  if (!isControl) provideClient(client);
  void outbox.drain();
  if (page.isLast) await empty(outbox, async () => (await store.list(`${start}answer/`)).length);
  else await answer(outbox, () => store.mode);
  if (page.isLast) await say({ settled: (await store.list(`${start}rejected/`)).length, mode: store.mode });
}

type Sender = Pick<Awaited<ReturnType<LoyaltyClient['durable']>>['outbox'], 'put' | 'deliver' | 'drain'>;

async function answer(outbox: Sender, mode: () => string): Promise<void> {
  for (let place = 0; (await say({ ready: place }))['go']; place += 1) {
    const wish = newId();
    const id = newId();
    const kind = place % 4;
    // One of four is a message; of the answers some are changed later.
    for (let revision = 1; revision <= (kind === 2 ? 2 : 1); revision += 1) {
      await outbox.put(kind === 3 ? message(id, wish) : response(id, wish, revision));
      // What is in memory only is not said to be saved, on any screen.
      if (mode() === 'indexeddb') await say({ saved: wish, revision });
      void outbox.deliver(id);
    }
  }
}

const response = (id: string, wish: string, revision: number): Answer => ({
  kind: 'response',
  params: {
    id,
    revision,
    surveyId: 's1',
    score: 9,
    comment: 'Good coffee',
    state: 'complete',
    locale: 'en',
    clientTime: new Date().toISOString(),
    elapsedMs: 1200,
    metadata: { wish },
  },
});

const message = (id: string, wish: string): Answer => ({
  kind: 'feedback',
  params: { id, kind: 'idea', message: wish },
});

/** Drains until nothing is left; what another run is just sending takes a moment. */
async function empty(outbox: Sender, left: () => Promise<number>): Promise<void> {
  do await outbox.drain();
  while (await left());
}
