const name = 'loyalty-elements/survey';

/** In a browser without locks the page at least does not ask twice. */
let isTaken = false;

const locks = (): LockManager | undefined => (navigator as Partial<Navigator>).locks;

/**
 * Takes the one place on screen that the surveys of all tabs share, and resolves with the way to leave it; undefined
 * when it is taken. A tab that is closed leaves it.
 */
export async function takeSlot(): Promise<(() => void) | undefined> {
  const alone = () => {
    if (isTaken) return undefined;
    isTaken = true;
    return () => void (isTaken = false);
  };
  return new Promise((resolve) => {
    const hold = (lock: Lock | null): undefined | Promise<void> => {
      if (lock) return new Promise((leave) => resolve(leave));
      resolve(undefined);
      return undefined;
    };
    const asked = locks()?.request(name, { ifAvailable: true }, hold);
    // A sandboxed frame has locks and refuses them.
    if (asked) asked.catch(() => resolve(alone()));
    else resolve(alone());
  });
}

/** Whether a survey is on screen, here or in another tab. */
export async function isSlotTaken(): Promise<boolean> {
  try {
    const { held = [] } = (await locks()?.query()) ?? {};
    return isTaken || held.some((lock) => lock.name === name);
  } catch {
    return isTaken;
  }
}

/**
 * Calls back with the way to leave the place when it is free again and taken.
 *
 * It is never free in between: those who wait would take it from each other for a moment, and none would get it.
 */
export function whenSlotFree(taken: (leave: () => void) => void, signal: AbortSignal): void {
  locks()
    ?.request(name, { signal }, () => new Promise<void>(taken))
    .catch(() => undefined);
}
