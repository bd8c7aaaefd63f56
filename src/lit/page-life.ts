import { hasRecords } from '../browser/has-records.js';
import type { LoyaltyClient } from '../client/client.js';
import type { AnswerEvent } from '../client/outbox.js';

export interface AnswerRejectedDetail {
  readonly id: string;
  readonly kind: 'response' | 'feedback';
  readonly code: string;
  /** What the member wrote. */
  readonly text: string;
}

declare global {
  interface HTMLElementEventMap {
    'loyalty-answer-rejected': CustomEvent<AnswerRejectedDetail>;
  }
}

/** Lets a client live with the page: what is stale is renewed when the member comes back, what is unsent is sent. */
export function attend(client: LoyaltyClient): () => void {
  const life = new AbortController();
  const resume = async () => {
    try {
      // Nothing kept: nothing to load for it.
      if (client.storageMode ?? (await hasRecords())) await (await client.durable()).outbox.drain();
    } catch {
      // It stays stored, and is tried again with the next sign of life.
    }
  };
  const hear = ({ type }: Event) => {
    const all = type === 'loyalty-refresh';
    if (all || document.visibilityState === 'visible') client.revalidate(all);
    if (type === 'online') void resume();
  };
  for (const target of [document, window]) {
    for (const type of ['loyalty-refresh', 'visibilitychange', 'focus', 'pageshow', 'online']) {
      target.addEventListener(type, hear, { signal: life.signal });
    }
  }
  const unwatch = client.watchAnswers(tell);
  const timer = setTimeout(() => void resume(), 1000);
  return () => {
    life.abort();
    unwatch();
    clearTimeout(timer);
  };
}

function tell(event: AnswerEvent): void {
  if (event.type !== 'rejected') return;
  const { id, kind, text, error } = event;
  const detail: AnswerRejectedDetail = { id, kind, code: error.code, text };
  document.dispatchEvent(new CustomEvent('loyalty-answer-rejected', { detail }));
}
