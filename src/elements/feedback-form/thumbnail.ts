/** In CSS pixels; drawn twice as large for sharp screens. */
const edge = 44;

/**
 * A small picture of a file, drawn: an `<img>` of a blob is what a strict content-security policy stops.
 *
 * Undefined for what the browser cannot decode.
 */
export async function thumbnailOf(file: Blob): Promise<HTMLCanvasElement | undefined> {
  if (!file.type.startsWith('image/')) return undefined;
  try {
    const picture = await createImageBitmap(file);
    const { width, height } = picture;
    const side = Math.min(width, height);
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 2 * edge;
    canvas.setAttribute('part', 'thumbnail');
    canvas.setAttribute('aria-hidden', 'true');
    // The middle of it, as a square.
    canvas
      .getContext('2d')
      ?.drawImage(picture, (width - side) / 2, (height - side) / 2, side, side, 0, 0, 2 * edge, 2 * edge);
    picture.close();
    return canvas;
  } catch {
    return undefined;
  }
}
