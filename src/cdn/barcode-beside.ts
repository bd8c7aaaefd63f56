import type { drawBarcode } from '../lit/barcode-drawing.js';
import { beside } from './beside.js';

/** What draws a code comes when the first code is shown. */
export const loadDrawing = () =>
  beside('loyalty-elements.barcode.js') as Promise<{ readonly drawBarcode: typeof drawBarcode }>;
