/** Loads what draws a code for a reader. The script build has a way of its own. */
export const loadDrawing = () => import('./barcode-drawing.js');
