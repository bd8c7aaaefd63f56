import { joinTabs } from '../browser/tabs.js';
import type { LoyaltyClient } from '../client/client.js';
import { scopeOf } from '../client/scope.js';

/** Stands for every noun: the page has said `loyalty-refresh`. */
const all = '*';

/** The member has signed out. */
const gone = '!';

/**
 * Tells the other tabs what a write has made stale here, and renews here what one there has.
 *
 * What is said is a hash of backend and member, and nouns: never what was read or written. A tab that nobody looks at
 * waits until somebody does. Nothing is open while the page is kept for the back button.
 */
export function shareWithTabs(client: LoyaltyClient, signal: AbortSignal): (nouns: readonly string[]) => void {
  const stale = new Set<string>();
  let isHearing = false;
  const scope = () => (client.whose ? scopeOf(...client.whose) : '');

  const renew = () => {
    if (document.visibilityState !== 'visible') return;
    // What is heard is not said again.
    isHearing = true;
    for (const noun of stale) {
      if (noun === all) client.revalidate(true);
      else client.invalidate(noun);
    }
    isHearing = false;
    stale.clear();
  };
  const tabs = joinTabs('loyalty-elements/v1', ([whose, ...nouns]) => {
    if (!whose || whose !== scope()) return;
    // A tab that nobody looks at must not keep it either.
    if (nouns.includes(gone)) {
      isHearing = true;
      client.reread?.();
      isHearing = false;
    } else nouns.forEach((noun) => stale.add(noun));
    renew();
  });
  const tell = (nouns: readonly string[]) => {
    if (!isHearing) tabs.tell([scope(), ...nouns]);
  };
  const unwatch = client.watchStale?.(tell);
  let leaving = '';
  const unwatchLeaving = client.watchLeaving?.((isDone) => {
    if (isHearing) return;
    if (!isDone) leaving = scope();
    tabs.tell([leaving, gone]);
  });

  document.addEventListener('visibilitychange', renew, { signal });
  addEventListener('pagehide', tabs.close, { signal });
  // What was said meanwhile is not known: `page-life` asks for all of it.
  addEventListener('pageshow', tabs.open, { signal });
  signal.addEventListener('abort', () => {
    tabs.close();
    unwatch?.();
    unwatchLeaving?.();
  });
  return tell;
}
