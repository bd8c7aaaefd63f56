import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** Pixels of four bytes each, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export const readPng = (bytes: Buffer): Picture => PNG.sync.read(bytes);

export function emptyPicture(width: number, height: number): Picture {
  return { width, height, data: new Uint8Array(width * height * 4) };
}

/** Puts a picture into a larger one. */
export function paste(into: Picture, from: Picture, left: number, top: number): void {
  for (let row = 0; row < from.height; row += 1) {
    const start = row * from.width * 4;
    into.data.set(from.data.subarray(start, start + from.width * 4), ((top + row) * into.width + left) * 4);
  }
}

export function cut(from: Picture, left: number, top: number, width: number, height: number): Picture {
  const piece = emptyPicture(width, height);
  for (let row = 0; row < height; row += 1) {
    const start = ((top + row) * from.width + left) * 4;
    piece.data.set(from.data.subarray(start, start + width * 4), row * width * 4);
  }
  return piece;
}

/** So many shades of each colour are as good as all of them to a comparison, and a quarter of the bytes. */
const shades = 32;

/** Rounds each colour to the nearest of a few shades. */
export function coarse(picture: Picture): Picture {
  const step = 255 / (shades - 1);
  const rounded = Uint8Array.from({ length: 256 }, (_, value) => Math.round(Math.round(value / step) * step));
  return { ...picture, data: picture.data.map((value) => rounded[value] ?? 0) };
}

/** A PNG with a palette where 256 colours are enough, as they are for all that is no photograph. */
export function writePng(picture: Picture): Buffer {
  const { width, height, data } = picture;
  const pixels = new Uint32Array(data.slice().buffer);
  const palette = new Map<number, number>();
  for (const pixel of pixels) {
    if (!palette.has(pixel)) palette.set(pixel, palette.size);
    if (palette.size > 256) return PNG.sync.write(asPng(picture), { colorType: 2, deflateLevel: 9 });
  }
  const rows = Buffer.alloc(height * (width + 1));
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      rows[row * (width + 1) + column + 1] = palette.get(pixels[row * width + column] ?? 0) ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const colours = Buffer.from(
    [...palette.keys()].flatMap((pixel) => [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255]),
  );
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function asPng({ width, height, data }: Picture): PNG {
  const png = new PNG({ width, height });
  png.data = Buffer.from(data);
  return png;
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
