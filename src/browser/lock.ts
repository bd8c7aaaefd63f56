/**
 * Runs a task while no other tab runs it; resolves with undefined when another tab does.
 *
 * It only saves traffic: where the browser has no locks the task runs, and all must stay right without one.
 */
export async function withLock<T>(name: string, task: () => Promise<T>): Promise<T | undefined> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return task();
  return (await locks.request(name, { ifAvailable: true }, (lock) => (lock ? task() : undefined))) as T | undefined;
}
