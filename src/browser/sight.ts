/** Calls back when half of what the selector means was in sight, or half the window was full of it. */
export function whenSeen(selector: string, done: () => void, signal: AbortSignal): void {
  const observer = new IntersectionObserver(
    (entries) => {
      const isSeen = entries.some(
        ({ intersectionRatio, intersectionRect, rootBounds }) =>
          intersectionRatio >= 0.5 || intersectionRect.height * 2 >= (rootBounds?.height ?? innerHeight),
      );
      if (!isSeen) return;
      observer.disconnect();
      done();
    },
    { threshold: [0.1, 0.2, 0.3, 0.4, 0.5] },
  );
  const find = () => {
    const element = document.querySelector(selector);
    if (!element) return false;
    coming.disconnect();
    observer.observe(element);
    return true;
  };
  const coming = new MutationObserver(find);
  try {
    if (!find()) coming.observe(document, { childList: true, subtree: true });
  } catch {
    console.warn(`loyalty-elements: "${selector}" is not a selector`);
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    coming.disconnect();
  });
}
