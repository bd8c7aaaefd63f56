import type { LoyaltyClient } from '../client/client.js';
import type { Heard, keepUp } from './page-upkeep.js';

/** Lets a client live with the page: what is stale is renewed when the member comes back, what is unsent is sent. */
export function attend(client: LoyaltyClient): () => void {
  const life = new AbortController();
  const { signal } = life;
  let upkeep: Promise<ReturnType<typeof keepUp>> | undefined;
  const attendTo = (event?: Heard) => {
    upkeep ??= Promise.all([import('./page-upkeep.js'), client.whole?.()])
      .then(([loaded]) => loaded.keepUp(client, signal))
      .catch(() => {
        // A part that could not be loaded is asked for again with the next sign of life.
        addEventListener('visibilitychange', attendTo, { once: true, signal });
        return (upkeep = undefined);
      });
    void upkeep.then((hear) => hear?.(event));
  };
  const hear = (event: Heard & Partial<PageTransitionEvent>) => {
    // What happened while the page was kept for the back button is not known.
    if (event.persisted || event.type === 'loyalty-refresh') client.revalidate(true);
    if (event.type !== 'pageshow') attendTo(event);
  };
  // On its way down to the document, too.
  for (const type of ['loyalty-refresh', 'pageshow', 'online']) addEventListener(type, hear, { signal, capture: true });
  const unwatch = client.watchAnswers(hear);
  // What is unsent and what other tabs do is not worth a moment of the page's start.
  const timer = setTimeout(attendTo, 1000);
  return () => {
    life.abort();
    unwatch();
    clearTimeout(timer);
  };
}
