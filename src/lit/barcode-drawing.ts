import { generate } from 'lean-qr/nano';
import { svg, type TemplateResult } from 'lit';
import { code128 } from '../domain/code128.js';
import type { Barcode } from '../domain/redemption.js';

interface Drawing {
  /** In modules, quiet zones included. */
  readonly size: readonly [width: number, height: number];
  readonly path: string;
}

/** Modules kept white on each side, as each standard asks. */
const quiet = { linear: 10, square: 4 };

/** Black on white, also on a dark page: a reader in a shop sees nothing else. Nothing where it cannot be drawn. */
export function drawBarcode(barcode: Barcode): TemplateResult | undefined {
  const drawing = isSquare(barcode) ? drawQr(barcode.value) : drawLines(barcode);
  if (!drawing) return undefined;
  const [width, height] = drawing.size;
  return svg`<svg viewBox="0 0 ${width} ${height}" width=${width * 2} preserveAspectRatio="none" aria-hidden="true"><path d=${drawing.path} fill="#000"></path></svg>`;
}

const nameOf = ({ format }: Barcode): string => format.toLowerCase().replace(/[^a-z\d]/g, '');

const isSquare = (barcode: Barcode): boolean => /^qr(code)?$/.test(nameOf(barcode));

function drawLines(barcode: Barcode): Drawing | undefined {
  const widths = nameOf(barcode) === 'code128' && code128(barcode.value);
  if (!widths) return undefined;
  let at = quiet.linear;
  const bars = widths.map((width, place) => {
    const bar = place % 2 ? '' : `M${at} 0h${width}v1h-${width}z`;
    at += width;
    return bar;
  });
  return { size: [at + quiet.linear, 1], path: bars.join('') };
}

function drawQr(value: string): Drawing | undefined {
  try {
    const code = generate(value);
    const places = Array.from({ length: code.size ** 2 }, (_, place) => [
      place % code.size,
      Math.floor(place / code.size),
    ]);
    const dark = places.filter(([x = 0, y = 0]) => code.get(x, y));
    const path = dark.map(([x = 0, y = 0]) => `M${x + quiet.square} ${y + quiet.square}h1v1h-1z`).join('');
    const size = code.size + 2 * quiet.square;
    return { size: [size, size], path };
  } catch {
    // Too long for any QR code.
    return undefined;
  }
}
