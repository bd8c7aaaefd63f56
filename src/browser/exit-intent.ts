/** Milliseconds after the finger's last move in which a scroll is its doing. */
const momentum = 2000;

/** Pixels a millisecond, and pixels in one go, of a flick to the address bar. */
const fast = 1.5;
const far = 300;

/** Calls back whenever the visitor turns to go. */
export function onExitIntent(leave: () => void, signal: AbortSignal): void {
  const options = { signal, passive: true };
  document.documentElement.addEventListener(
    'mouseleave',
    ({ clientY }) => {
      if (clientY <= 0) leave();
    },
    options,
  );

  let touched = -Infinity;
  let top = scrollY;
  let start = { at: -Infinity, y: top };
  addEventListener('touchmove', () => (touched = performance.now()), options);
  addEventListener(
    'scroll',
    () => {
      const at = performance.now();
      // One way up, without a pause, is one flick.
      if (scrollY > top || at - start.at > far / fast) start = { at, y: Math.max(scrollY, top) };
      top = scrollY;
      if (at - touched > momentum || start.y - top < far) return;
      start = { at, y: top };
      leave();
    },
    options,
  );
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible' && touched > 0) leave();
    },
    options,
  );
}
