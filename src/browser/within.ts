/**
 * Starts a task and waits for it, but not for ever: rejects with `late()` after `ms` milliseconds, and with the reason
 * of `outer` when that is aborted. The task's own signal is aborted with the same reason.
 */
export const within = <T>(
  ms: number,
  start: (signal: AbortSignal) => T | PromiseLike<T>,
  late: () => unknown,
  outer?: AbortSignal,
): Promise<T> =>
  new Promise((resolve, reject) => {
    const attempt = new AbortController();
    const stop = (reason: unknown) => {
      attempt.abort(reason);
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the reason of another is handed on
      reject(reason);
    };
    const timer = setTimeout(() => stop(late()), ms);
    outer?.addEventListener('abort', () => stop(outer.reason));
    // A task of the page may throw at once.
    void (async () => {
      outer?.throwIfAborted();
      return start(attempt.signal);
    })()
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
