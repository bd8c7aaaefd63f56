// Draws every picture of the demo: `node demo/images/draw.mjs`. Flat shapes rendered by a browser, kept as WebP.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumArgs, ensureChromium } from '../../scripts/browsers.mjs';
import * as coffeeStars from './drawing/coffee-stars.mjs';
import * as departmentStore from './drawing/department-store.mjs';
import * as hotelNights from './drawing/hotel-nights.mjs';
import * as tourOperator from './drawing/tour-operator.mjs';

const programmes = {
  'coffee-stars': coffeeStars,
  'hotel-nights': hotelNights,
  'department-store': departmentStore,
  'tour-operator': tourOperator,
};

const pictures = Object.entries(programmes).flatMap(([programme, { rewards, products, hero, favicon }]) => [
  ...Object.entries(rewards).map(([id, svg]) => [`${programme}/${id}.webp`, svg]),
  ...Object.entries(products).map(([id, svg]) => [`${programme}/products/${id}.webp`, svg]),
  [`${programme}/hero.webp`, hero],
  [`${programme}/favicon.png`, favicon],
]);

const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArgs });
try {
  const page = await browser.newPage();
  for (const [path, svg] of pictures) {
    const file = fileURLToPath(new URL(path, import.meta.url));
    const bytes = Buffer.from(
      await page.evaluate(render, [svg, path.endsWith('png') ? 'image/png' : 'image/webp']),
      'base64',
    );
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
    console.log(`${path}  ${(bytes.length / 1024).toFixed(1)} KB`);
  }
} finally {
  await browser.close();
}

/** In the page: from SVG text to the bytes of a picture, in base64. */
async function render([svg, type]) {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.toDataURL(type, 0.82).split(',')[1];
}
