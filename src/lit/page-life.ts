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
  const { signal } = life;
  const hear = ({ type }: Event) => {
    const all = type === 'loyalty-refresh';
    if (all || document.visibilityState === 'visible') client.revalidate(all);
    if (all) void tabs.then((tell) => tell?.(['*']));
  };
  for (const target of [document, window]) {
    for (const type of ['loyalty-refresh', 'visibilitychange', 'focus', 'pageshow', 'online']) {
      target.addEventListener(type, hear, { signal });
    }
  }
  const unwatch = client.watchAnswers(tell);
  // What is unsent and what other tabs do is not worth a moment of the page's start.
  const tabs = new Promise((resolve) => setTimeout(resolve, 1000))
    .then(() => (signal.aborted ? undefined : import('./page-upkeep.js')))
    .then((upkeep) => upkeep?.keepUp(client, signal))
    .catch(() => undefined);
  return () => {
    life.abort();
    unwatch();
  };
}

function tell(event: AnswerEvent): void {
  if (event.type !== 'rejected') return;
  const { id, kind, text, error } = event;
  const detail: AnswerRejectedDetail = { id, kind, code: error.code, text };
  document.dispatchEvent(new CustomEvent('loyalty-answer-rejected', { detail }));
}
