/** Bars and spaces of each of the 107 symbols, in modules (ISO/IEC 15417, table 1), six digits each; the last has seven. */
const symbols =
  '212222222122222221121223121322131222122213122312132212221213221312231212112232122132122231113222123122123221' +
  '223211221132221231213212223112312131311222321122321221312212322112322211212123212321232121111323131123131321' +
  '112313132113132311211313231113231311112133112331132131113123113321133121313121211331231131213113213311213131' +
  '311123311321331121312113312311332111314111221411431111111224111422121124121421141122141221112214112412122114' +
  '122411142112142211241211221114413111241112134111111242121142121241114212124112124211411212421112421211212141' +
  '214121412121111143111341131141114113114311411113411311113141114131311141411131211412211214211232';

/** Stands at the end of each code. */
const stop = '2331112';
const startB = 104;
const startC = 105;

/** A longer code is too fine for a shop's reader on a phone's screen. */
const longest = 48;

/**
 * The widths of a Code 128 barcode in modules, first a bar, then a space, and so on; without the quiet zones.
 *
 * Pairs of digits take half the room. Undefined for what is no printable ASCII, and for what is too long.
 */
export function code128(text: string): readonly number[] | undefined {
  if (!/^[ -~]+$/.test(text) || text.length > longest) return undefined;
  const isPairs = /^(\d\d)+$/.test(text);
  const values = isPairs
    ? [startC, ...(text.match(/../g) ?? []).map(Number)]
    : [startB, ...Array.from(text, (sign) => sign.charCodeAt(0) - 32)];
  // The start counts once, as the first sign does.
  const check = values.reduce((sum, value, place) => sum + value * Math.max(1, place), 0) % 103;
  const widths = [...values, check].map((value) => symbols.slice(value * 6, value * 6 + 6)).join('') + stop;
  return Array.from(widths, Number);
}
