import { signsOfLife } from './dwell.js';

/** Says when the visitor has done nothing for so many milliseconds with the page in sight, and when that is over. */
export function watchIdle(ms: number, tell: (isIdle: boolean) => void, signal: AbortSignal): void {
  let last = performance.now();
  let isIdle = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const options = { signal, passive: true, capture: true };
  const look = () => {
    clearTimeout(timer);
    const left = last + ms - performance.now();
    if (left > 0) timer = setTimeout(look, left);
    else if (document.visibilityState === 'visible') tell((isIdle = true));
  };
  const move = () => {
    last = performance.now();
    if (!isIdle) return;
    tell((isIdle = false));
    look();
  };
  // Nobody is idle on a page that is not seen.
  const turn = () => {
    move();
    look();
  };
  for (const type of signsOfLife) addEventListener(type, move, options);
  document.addEventListener('visibilitychange', turn, options);
  signal.addEventListener('abort', () => clearTimeout(timer));
  look();
}
