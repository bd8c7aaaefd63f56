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

type Tell = (nouns: readonly string[]) => void;

/** Lets a client live with the page: what is stale is renewed when the member comes back, what is unsent is sent. */
export function attend(client: LoyaltyClient): () => void {
  const life = new AbortController();
  const { signal } = life;
  let upkeep: Promise<Tell | undefined> | undefined;
  // A part that could not be loaded is asked for again with the next sign of life.
  const keepUp = () =>
    (upkeep ??= import('./page-upkeep.js')
      .then((loaded) => loaded.keepUp(client, signal))
      .catch(() => (upkeep = undefined)));
  let isLeft = false;
  const hear = ({ type, persisted }: Event & Partial<PageTransitionEvent>) => {
    const isAsked = type === 'loyalty-refresh';
    // A page that was kept for the back button can be seen before it is told so: it asks once, then.
    if (type.startsWith('page')) isLeft = type === 'pagehide';
    // What happened meanwhile is not known.
    const all = isAsked || (persisted && !isLeft);
    if (all || (!isLeft && document.visibilityState === 'visible')) client.revalidate(all);
    if (isAsked || type === 'online') void keepUp().then((tellTabs) => isAsked && tellTabs?.(['*']));
  };
  for (const target of [document, window]) {
    for (const type of ['loyalty-refresh', 'visibilitychange', 'focus', 'pagehide', 'pageshow', 'online']) {
      target.addEventListener(type, hear, { signal });
    }
  }
  const unwatch = client.watchAnswers(tell);
  // What is unsent and what other tabs do is not worth a moment of the page's start.
  const timer = setTimeout(() => void keepUp(), 1000);
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
