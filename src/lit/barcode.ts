import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import type { Barcode } from '../domain/redemption.js';
import type { drawBarcode } from './barcode-drawing.js';
import { loadDrawing } from './barcode-loading.js';
import type { LoyaltyElement } from './loyalty-element.js';

let draw: typeof drawBarcode | undefined;
let loading: Promise<void> | undefined;

/**
 * A code for a reader, in a white box that is there before the drawing is.
 *
 * What draws is loaded when the first code is shown. The same code stands beside it as text, which is enough where it
 * cannot be loaded or drawn.
 */
export function barcodeBox(host: LoyaltyElement, barcode: Barcode, name: string): TemplateResult | typeof nothing {
  if (!draw) {
    loading ??= loadDrawing().then(
      (loaded) => {
        draw = loaded.drawBarcode;
      },
      () => {
        loading = undefined;
      },
    );
    void loading.then(() => draw && host.requestUpdate());
  }
  const drawing = draw?.(barcode);
  if (draw && !drawing) return nothing;
  return html`<div part="barcode" role="img" aria-label=${name} ?data-square=${/^qr/i.test(barcode.format)}>
    ${drawing && barcodeDrawing(drawing)}
  </div>`;
}

/** Stretched only along its bars, which may be of any length. */
export const barcodeDrawing = ({ size: [width, height], path }: NonNullable<ReturnType<typeof drawBarcode>>) =>
  svg`<svg viewBox="0 0 ${width} ${height}" width=${width * 2} preserveAspectRatio="none" aria-hidden="true"><path d=${path} fill="#000"></path></svg>`;
