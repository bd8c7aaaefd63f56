import pixelmatch from 'pixelmatch';
import { cut, emptyPicture, paste, type Picture } from './picture.js';
import { looks, placeOf, type Sheet } from './story-shots.js';

/** What counts as the same look. */
export interface Tolerance {
  /** How far two colours may be apart: 0 not at all, 1 black and white. */
  readonly colour: number;
  /** Which share of the pixels of any square of 32 by 32 may differ more than that. */
  readonly share: number;
  /** How many pixels one may be taller than the other. */
  readonly height: number;
}

/** In the browser that made the baselines nothing may differ but what eyes cannot see. */
export const strict: Tolerance = { colour: 0.04, share: 0.02, height: 0 };

/** Another version or platform draws letters and controls a little otherwise, and may break a line earlier. */
export const wide: Tolerance = { colour: 0.25, share: 0.4, height: 24 };

export interface Difference {
  /** What differs, a line each look. */
  readonly faults: readonly string[];
  /** The sheet with what differs in red. */
  readonly picture: Picture;
}

const square = 32;

/** Compares the looks of a sheet with those of its baseline, one by one. */
export function difference({ width, picture: actual }: Sheet, baseline: Picture, tolerance: Tolerance): Difference {
  const heightOf = (sheet: Picture) => (sheet.width > width ? sheet.height : sheet.height / looks.length);
  const [isHigh, wasHigh] = [heightOf(actual), heightOf(baseline)];
  const picture = emptyPicture(actual.width, actual.height);
  const faults: string[] = [];
  if (Math.abs(isHigh - wasHigh) > tolerance.height) {
    faults.push(`at ${width} px: ${isHigh} px high, not ${wasHigh}`);
  }
  const height = Math.min(isHigh, wasHigh);
  looks.forEach(({ name }, index) => {
    const shown = emptyPicture(width, height);
    const pieces = [actual, baseline].map((sheet) =>
      cut(sheet, ...placeOf(width, heightOf(sheet), index), width, height),
    );
    const [now, before] = pieces.map(({ data }) => data);
    if (!now || !before) return;
    const options = { threshold: tolerance.colour, windowSize: square };
    const share = pixelmatch(now, before, shown.data, width, height, options) / square ** 2;
    paste(picture, shown, ...placeOf(width, isHigh, index));
    if (share > tolerance.share)
      faults.push(`at ${width} px, ${name}: up to ${(share * 100).toFixed(0)} % of a square`);
  });
  return { faults, picture };
}
