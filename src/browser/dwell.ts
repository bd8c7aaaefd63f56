/** Milliseconds after a sign of life in which a visitor counts as reading. */
const attention = 30_000;

/** What a visitor who uses the page does. */
export const signsOfLife = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchmove', 'scroll'] as const;

/** Calls back when the page was in sight and in use for so many milliseconds, breaks left out. */
export function whenDwelt(ms: number, done: () => void, signal: AbortSignal): void {
  let total = 0;
  let last = performance.now();
  let isVisible = document.visibilityState === 'visible';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const life = new AbortController();
  const options = { signal: life.signal, passive: true, capture: true };
  const stop = () => {
    clearTimeout(timer);
    life.abort();
  };
  const look = () => {
    const now = performance.now();
    if (isVisible) total += Math.min(now - last, attention);
    last = now;
    isVisible = document.visibilityState === 'visible';
    clearTimeout(timer);
    if (total >= ms) {
      stop();
      done();
    } else if (isVisible && ms - total <= attention) timer = setTimeout(look, ms - total);
  };
  const move = () => {
    if (performance.now() - last > 1000) look();
  };
  for (const type of signsOfLife) addEventListener(type, move, options);
  document.addEventListener('visibilitychange', look, options);
  signal.addEventListener('abort', stop);
  look();
}
