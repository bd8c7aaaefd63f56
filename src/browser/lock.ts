/**
 * Runs a task while no other tab runs it; resolves with undefined when another tab does.
 *
 * It only saves traffic: where the browser has no locks the task runs, and all must stay right without one.
 */
export async function withLock<T>(name: string, task: () => Promise<T>): Promise<T | undefined> {
  const { navigator } = globalThis as { readonly navigator?: Partial<Navigator> };
  if (!navigator?.locks) return task();
  let run: Promise<T> | undefined;
  try {
    return await navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock ? (run = task()) : undefined));
  } catch (error) {
    // A sandboxed frame has locks and refuses them.
    if (run) throw error;
    return task();
  }
}
