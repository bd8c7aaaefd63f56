/** Milliseconds, less than a write may take. */
const longest = 12_000;

/**
 * Runs a task while no other tab runs it; resolves with undefined when another tab does.
 *
 * It only saves traffic: where the browser has no locks the task runs, and all must stay right without one. It is let go
 * after 12 seconds, and when the page is left: a frozen tab must not keep the others waiting.
 */
export async function withLock<T>(name: string, task: () => Promise<T>): Promise<T | undefined> {
  const { navigator } = globalThis as { readonly navigator?: Partial<Navigator> };
  if (!navigator?.locks) return task();
  let run: Promise<T> | undefined;
  try {
    await navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      if (lock) run = task();
      return run && leaving(run);
    });
  } catch (error) {
    // A sandboxed frame has locks and refuses them.
    if (run) throw error;
    return task();
  }
  return run;
}

/** Settles with the task, or when the lock has been held for long enough. */
async function leaving(run: Promise<unknown>): Promise<void> {
  const life = new AbortController();
  const left = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, longest);
    life.signal.addEventListener('abort', () => clearTimeout(timer));
    const { addEventListener } = globalThis as { readonly addEventListener?: typeof globalThis.addEventListener };
    addEventListener?.('pagehide', () => resolve(), { signal: life.signal });
  });
  await Promise.race([run, left]).finally(() => life.abort());
}
