/** Whether a question would disturb: a dialog is open, or the visitor is in a field. Looks into open shadow roots. */
export function isPageBusy(): boolean {
  const focused = deepest((root) => root.activeElement);
  if (focused?.matches('input, textarea, select, [contenteditable]')) return true;
  // An open modal covers the whole page with its backdrop.
  return deepest((root) => root.elementFromPoint(1, 1))?.closest(':modal') != null;
}

function deepest(find: (root: DocumentOrShadowRoot) => Element | null): Element | null {
  let found = find(document);
  while (found?.shadowRoot) {
    const inner = find(found.shadowRoot);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}
