/** Waits for an answer again so soon, in milliseconds. */
const soon = 15_000;

/** Resolves when it may go better: after a while, and when page or network come back. Nobody is served by a hidden page. */
export const nextChance = (signal: AbortSignal, ms = soon): Promise<void> =>
  new Promise((resolve) => {
    const life = new AbortController();
    const end = () => {
      life.abort();
      clearTimeout(timer);
      resolve();
    };
    const look = () => {
      if (document.visibilityState === 'visible') end();
    };
    const timer = setTimeout(look, ms);
    for (const target of [document, window]) {
      for (const type of ['visibilitychange', 'online', 'pageshow']) target.addEventListener(type, look, life);
    }
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, life);
  });
