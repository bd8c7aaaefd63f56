import { generate } from 'lean-qr/nano';
import { code128 } from '../domain/code128.js';
import type { Barcode } from '../domain/redemption.js';

/** Black modules on white, quiet zones included. */
export interface Drawing {
  /** In modules. */
  readonly size: readonly [width: number, height: number];
  readonly path: string;
}

/** Modules kept white on each side, as each standard asks. */
const quiet = { linear: 10, square: 4 };

/** What a reader in a shop reads. Undefined where it cannot be drawn. */
export function drawBarcode({ format, value }: Barcode): Drawing | undefined {
  const name = format.toLowerCase().replace(/[^a-z\d]/g, '');
  if (name === 'code128') return drawLines(value);
  return name === 'qr' || name === 'qrcode' ? drawSquare(value) : undefined;
}

function drawLines(value: string): Drawing | undefined {
  const widths = code128(value);
  if (!widths) return undefined;
  let at = quiet.linear;
  const bars = widths.map((width, place) => {
    const bar = place % 2 ? '' : `M${at} 0h${width}v1h-${width}z`;
    at += width;
    return bar;
  });
  return { size: [at + quiet.linear, 1], path: bars.join('') };
}

function drawSquare(value: string): Drawing | undefined {
  try {
    const code = generate(value);
    const places = Array.from({ length: code.size ** 2 }, (_, place) => place);
    const at = (place: number) => [place % code.size, Math.floor(place / code.size)] as const;
    const dark = places.map(at).filter(([x, y]) => code.get(x, y));
    const path = dark.map(([x, y]) => `M${x + quiet.square} ${y + quiet.square}h1v1h-1z`).join('');
    const size = code.size + 2 * quiet.square;
    return { size: [size, size], path };
  } catch {
    // Too long for any QR code.
    return undefined;
  }
}
