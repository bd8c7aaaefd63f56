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
  const resume = () => void client.resume().catch(() => undefined);
  const back = () => {
    if (document.visibilityState === 'visible') client.revalidate();
  };
  document.addEventListener('loyalty-refresh', () => client.revalidate(true), { signal });
  document.addEventListener('visibilitychange', back, { signal });
  addEventListener('focus', back, { signal });
  addEventListener(
    'online',
    () => {
      client.revalidate();
      resume();
    },
    { signal },
  );
  addEventListener('pageshow', (event) => event.persisted && client.revalidate(true), { signal });
  const unwatch = client.watchAnswers(tell);
  const timer = setTimeout(resume, 1000);
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
