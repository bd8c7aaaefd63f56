import { render } from 'lit/html.js';
import { drawing, type DrawOptions, type Root } from './drawing.js';

function paintedIn(root: Root, { renderBefore }: DrawOptions): ChildNode[] {
  const nodes = [...root.childNodes];
  return renderBefore ? nodes.slice(0, nodes.indexOf(renderBefore)) : nodes;
}

/** Lit's rendering, which keeps the nodes that it has made. It draws in place of what was painted. */
export function drawByLit(value: unknown, root: Root, options: DrawOptions): void {
  const painted = options.isPainted ? paintedIn(root, options) : [];
  const part = painted.length && root instanceof ShadowRoot ? root.activeElement?.getAttribute('part') : undefined;
  options.isPainted = false;
  try {
    render(value, root, options);
    // Whoever was there stays there. While both are: the page hears of no focus that goes and comes again.
    const drawn = part ? [...root.querySelectorAll<HTMLElement>(`[part="${part}"]`)].at(-1) : undefined;
    drawn?.focus({ preventScroll: true });
  } finally {
    painted.forEach((node) => node.remove());
  }
}

/** Elements that wait for a press to end, each once. */
const waiting = new WeakSet<object>();

/** Not in place of what is pressed: a click needs the same element from its beginning to its end. */
function drawOnceReleased(value: unknown, root: Root, options: DrawOptions): void {
  const { host } = options;
  if (!options.isPainted || value === undefined || !root.querySelector(':active')) drawByLit(value, root, options);
  else if (!waiting.has(host)) {
    waiting.add(host);
    setTimeout(() => {
      waiting.delete(host);
      host.requestUpdate();
    }, 100);
  }
}

/** From now on elements are drawn by it. */
export const useLit = (): void => {
  drawing.byLit = drawOnceReleased;
};
