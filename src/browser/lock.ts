/** Milliseconds, less than a write may take. */
const longest = 12_000;

/**
 * Runs a task while no other tab runs it; resolves with undefined when another tab does.
 *
 * It only saves traffic: where the browser has no locks the task runs, and all must stay right without one. It is let go
 * after 12 seconds, and by `letGo`.
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

/** How the locks that are held now are let go of. */
const held = new Set<() => void>();

/** Lets go of every lock: the page is left, and a frozen one must not keep the others waiting. */
export const letGo = (): void => held.forEach((release) => release());

/** Settles with the task, or when the lock has been held for long enough. */
async function leaving(run: Promise<unknown>): Promise<void> {
  let release = (): void => undefined;
  const left = new Promise<void>((resolve) => (release = resolve));
  const timer = setTimeout(release, longest);
  held.add(release);
  await Promise.race([run, left]).finally(() => {
    clearTimeout(timer);
    held.delete(release);
  });
}
