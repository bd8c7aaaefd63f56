import { BinaryBitmap, Code128Reader, HybridBinarizer, QRCodeReader, RGBLuminanceSource } from '@zxing/library';
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { Barcode } from '../../src/domain/redemption.js';
import { barcodeDrawing } from '../../src/lit/barcode.js';
import { drawBarcode } from '../../src/lit/barcode-drawing.js';

/** Reads a drawing as a reader in a shop does: from the pixels of a phone's screen. */
async function read(barcode: Barcode): Promise<string> {
  const box = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  render(barcodeDrawing(drawBarcode(barcode)!), box);
  const drawing = box.firstElementChild!;
  const [, , width = 0, height = 0] = (drawing.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const [inline, block] = [width * 3, height === 1 ? 120 : height * 3];
  drawing.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  drawing.setAttribute('width', String(inline));
  drawing.setAttribute('height', String(block));
  const image = new Image(inline, block);
  image.src = `data:image/svg+xml,${encodeURIComponent(drawing.outerHTML)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(inline, block);
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, inline, block);
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, inline, block);
  const grey = Uint8ClampedArray.from({ length: inline * block }, (_, place) => data[place * 4] ?? 0);
  const bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(grey, inline, block)));
  const reader = /qr/i.test(barcode.format) ? new QRCodeReader() : new Code128Reader();
  return reader.decode(bitmap).getText();
}

describe('A drawn barcode', () => {
  for (const [format, value] of [
    ['code128', '7KQMX2TA'],
    ['code128', '2400017395'],
    ['Code-128', 'ab ~z!"#09'],
    ['qr', 'https://shop.test/r/7KQM-X2TA?size=large'],
    ['QR_CODE', '咖啡 ☕'],
    ['qrcode', '7'.repeat(300)],
  ] as const) {
    it(`is read by others: ${format} of ${value.slice(0, 40)}`, async () => {
      expect(await read({ format, value })).to.equal(value);
    });
  }

  for (const [format, value] of [
    ['aztec', '1'],
    ['', '1'],
    ['code128', 'Grüße'],
    ['qr', 'W'.repeat(10_000)],
  ] as const) {
    it(`is none where it cannot be drawn: ${format || 'no format'} of ${value.slice(0, 9)}`, () => {
      expect(drawBarcode({ format, value })).to.equal(undefined);
    });
  }
});
