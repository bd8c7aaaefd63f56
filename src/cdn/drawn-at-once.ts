// In one file Lit's rendering is there from the start: nothing is painted before it.
import { render } from 'lit/html.js';
export { FullElement as PaintedElement } from '../lit/full-element.js';

export const drawByLit = render;

export const useLit = (): void => undefined;
