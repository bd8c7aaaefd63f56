import type { LoyaltyClient } from '../client/client.js';

/** Lets a client live with the page: what is stale is renewed when the member comes back, what is unsent is sent. */
export function attend(client: LoyaltyClient): () => void {
  const life = new AbortController();
  const { signal } = life;
  let upkeep: Promise<((nouns: readonly string[]) => void) | undefined> | undefined;
  // A part that could not be loaded is asked for again with the next sign of life.
  const keepUp = () =>
    (upkeep ??= Promise.all([import('./page-upkeep.js'), client.whole?.()])
      .then(([loaded]) => loaded.keepUp(client, signal))
      .catch(() => {
        addEventListener('visibilitychange', () => void keepUp(), { once: true, signal });
        return (upkeep = undefined);
      }));
  const hear = ({ type, persisted }: Event & Partial<PageTransitionEvent>) => {
    const isAsked = type === 'loyalty-refresh';
    // What happened while the page was kept for the back button is not known.
    if (isAsked || persisted) client.revalidate(true);
    if (isAsked || type === 'online') void keepUp().then((tellTabs) => isAsked && tellTabs?.(['*']));
  };
  // On its way down to the document, too.
  for (const type of ['loyalty-refresh', 'pageshow', 'online']) addEventListener(type, hear, { signal, capture: true });
  const unwatch = client.watchAnswers(
    (event) => event.type === 'rejected' && void import('./page-upkeep.js').then(({ tell }) => tell(event)),
  );
  // What is unsent and what other tabs do is not worth a moment of the page's start.
  const timer = setTimeout(() => void keepUp(), 1000);
  return () => {
    life.abort();
    unwatch();
    clearTimeout(timer);
  };
}
