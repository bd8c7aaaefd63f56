import type { SurveyDisturbance } from '../domain/survey-conditions.js';

/**
 * What a question would disturb, or what would hide it: a dialog is open, the visitor is in a field, the whole page
 * changes its view. Looks into open shadow roots.
 */
export function pageBusy(): SurveyDisturbance | undefined {
  if (document.visibilityState === 'hidden') return 'not-in-front';
  // An open modal covers the whole page with its backdrop; one that is made of other elements is at least in its middle.
  const covers = [
    [1, 1],
    [innerWidth / 2, innerHeight / 2],
  ].some(([x = 0, y = 0]) =>
    deepest(
      (root) => root.elementFromPoint(x, y),
      (element) => element.closest(':modal, [aria-modal="true"]') !== null,
    ),
  );
  if (covers) return 'modal-open';
  const isField = (element: Element) => element.matches('input, textarea, select, [contenteditable]');
  if (deepest((root) => root.activeElement, isField)) return 'typing';
  return isInTransition() ? 'in-transition' : undefined;
}

function isInTransition(): boolean {
  try {
    return document.documentElement.matches(':active-view-transition');
  } catch {
    // A browser that does not know the name has none, or none to be seen.
    return false;
  }
}

/** Resolves when the page has changed its view: two frames after the last of what moves. */
export async function transitionEnd(): Promise<void> {
  const moves = document.documentElement.getAnimations({ subtree: true });
  const ofView = moves.filter(({ effect }) =>
    (effect as KeyframeEffect).pseudoElement?.startsWith('::view-transition'),
  );
  await Promise.allSettled(ofView.map(({ finished }) => finished));
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
}

/** Whether what is found is so in the document, or in one of the shadow roots that it leads into. */
function deepest(find: (root: DocumentOrShadowRoot) => Element | null, isSo: (element: Element) => boolean): boolean {
  let found = find(document);
  while (found) {
    if (isSo(found)) return true;
    const inner: Element | null = found.shadowRoot && find(found.shadowRoot);
    if (inner === found) break;
    found = inner;
  }
  return false;
}
