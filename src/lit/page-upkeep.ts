import { hasRecords } from '../browser/has-records.js';
import { letGo } from '../browser/lock.js';
import type { AnswerEvent } from '../client/answer-event.js';
import type { LoyaltyClient } from '../client/client.js';
import { loadRare } from '../client/transport/rare-layers.js';
import { tell } from './answer-rejected.js';
import { shareWithTabs } from './other-tabs.js';

/** What a page and its client tell of themselves. */
export type Heard = Event | AnswerEvent;

/**
 * Sends what earlier pages have kept, now and when the network is back, and listens to other tabs until the end. Returns
 * what hears of all that happens.
 */
export function keepUp(client: LoyaltyClient, signal: AbortSignal): ((event?: Heard) => void) | undefined {
  if (signal.aborted) return undefined;
  const resume = async () => {
    try {
      // Nothing kept: nothing to load for it.
      if (client.storageMode ?? (await hasRecords())) await (await client.durable()).outbox.drain();
    } catch {
      // It stays stored, and is tried again with the next sign of life.
    }
  };
  const leave = async () => {
    try {
      if (client.storageMode) await (await client.durable()).outbox.leave();
    } catch {
      // It stays stored.
    }
  };
  addEventListener('online', () => void resume(), { signal });
  let isLeft = false;
  addEventListener(
    'pagehide',
    () => {
      isLeft = true;
      letGo();
      void leave();
    },
    { signal },
  );
  addEventListener('pageshow', () => (isLeft = false), { signal });
  // A page that was kept for the back button can be seen before it is told so: then it asks once.
  const renew = () => {
    if (!isLeft && document.visibilityState === 'visible') client.revalidate();
  };
  addEventListener('focus', renew, { signal });
  addEventListener('pageshow', renew, { signal });
  addEventListener('online', renew, { signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      renew();
      void (document.visibilityState === 'hidden' ? leave() : resume());
    },
    { signal },
  );
  void resume();
  // There before the network may be gone.
  loadRare().catch(() => undefined);
  // What was stored before consent was withdrawn.
  if (client.consent === 'denied') void import('../browser/survey-clocks.js').then(({ forget }) => forget());
  const tellTabs = shareWithTabs(client, signal);
  return (event) => {
    if (event?.type === 'loyalty-refresh') tellTabs(['*']);
    // It comes with what sends answers, not when one is refused: the network may be gone by then, or the file.
    if (event?.type === 'rejected') tell(event as AnswerEvent & { type: 'rejected' });
  };
}
