import { render } from 'lit/html.js';
import { drawing, replacePaint, type DrawOptions, type Root } from './drawing.js';

/** Lit's rendering, which keeps the nodes that it has made. */
export function drawByLit(value: unknown, root: Root, options: DrawOptions): void {
  if (!options.isPainted) {
    render(value, root, options);
    return;
  }
  replacePaint(value, root, options, () => {
    options.isPainted = false;
    render(value, root, options);
  });
}

/** From now on elements are drawn by it. */
export const useLit = (): void => {
  drawing.byLit = drawByLit;
};
