/** Calls back when so many percent of the page have been in the window. A page without a scrollbar is read at once. */
export function whenRead(percent: number, done: () => void, signal: AbortSignal): void {
  const life = new AbortController();
  const options = { signal: life.signal, passive: true };
  const look = () => {
    // A page that is still coming looks short.
    if (document.readyState !== 'complete') return;
    const { scrollHeight, clientHeight } = document.documentElement;
    // Half a pixel is lost to rounding where the page is zoomed.
    if (((scrollY + clientHeight + 1) / scrollHeight) * 100 < percent) return;
    life.abort();
    done();
  };
  signal.addEventListener('abort', () => life.abort());
  addEventListener('scroll', look, options);
  addEventListener('resize', look, options);
  addEventListener('load', look, options);
  look();
}
