import { channelsOf, hexOf } from './colour.js';
import { colours, shapes, type Colours, type Hex, type Shape, type ShapeToken, type Theme } from './tokens.js';

/** The format knows px and rem alone; CSS of the kit is in em. A page's usual text has 16 px. */
const usual = 16;

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

function colour(hex: Hex, alpha?: number): object {
  const components = channelsOf(hex).map(rounded);
  return { colorSpace: 'srgb', components, ...(alpha !== undefined && { alpha }), hex };
}

/** `0.5em`, `8px`, `1rem`; undefined for what the format cannot say. */
function dimension(css: string): object | undefined {
  const [, number, unit] = /^(-?[\d.]+)(px|rem|em|)$/.exec(css) ?? [];
  const value = Number(number);
  if (number === undefined || (unit === '' && value !== 0)) return undefined;
  return unit === 'em' ? { value: rounded(value * usual), unit: 'px' } : { value, unit: unit || 'px' };
}

function duration(css: string): object | undefined {
  const [, number, unit] = /^([\d.]+)(ms|s)$/.exec(css) ?? [];
  return number === undefined ? undefined : { value: Number(number), unit };
}

/** `0px 6px 20px 0px #33231a24`: the order of the kit's own themes. */
function shadow(css: string): object | undefined {
  const [, x = '', y = '', blur = '', spread = '', hex = '', alpha = ''] =
    /^(\S+) (\S+) (\S+) (\S+) (#[\da-f]{6})([\da-f]{2})?$/i.exec(css) ?? [];
  const known = hexOf(hex);
  const lengths = [x, y, blur, spread].map(dimension);
  if (!known || lengths.includes(undefined)) return undefined;
  const [offsetX, offsetY, blurOf, spreadOf] = lengths;
  const solid = colour(known, alpha ? rounded(parseInt(alpha, 16) / 255) : 1);
  return { color: solid, offsetX, offsetY, blur: blurOf, spread: spreadOf };
}

const types = { length: 'dimension', time: 'duration', number: 'number', shadow: 'shadow' } as const;

function value(kind: ShapeToken['kind'], css: string): unknown {
  if (kind === 'length') return dimension(css);
  if (kind === 'time') return duration(css);
  if (kind === 'shadow') return shadow(css);
  return Number.isFinite(Number(css)) ? Number(css) : undefined;
}

const inScheme = (given: Colours): object => ({
  color: {
    $type: 'color',
    ...Object.fromEntries(
      colours.flatMap(({ name, about }) => {
        const hex = given[name];
        return hex ? [[name.replace('color-', ''), { $value: colour(hex), $description: about }]] : [];
      }),
    ),
  },
});

/** What CSS has and the format has not is kept as CSS beside it. */
function inShape(given: Shape): object {
  const said = shapes.flatMap(({ name, kind, about }) => {
    const css = given[name];
    const $value = css && value(kind, css);
    if (!css || $value === undefined) return [];
    const $extensions = { 'loyalty-elements': { css } };
    return [[name, { $type: types[kind], $value, $description: about, $extensions }]] as const;
  });
  return Object.fromEntries(said);
}

/** Themes in the format of the Design Tokens Community Group, 2025.10: a group a theme, with a group a scheme in it. */
export const dtcgOf = (themes: readonly Theme[]): object =>
  Object.fromEntries(
    themes.map(({ name, about, light, dark, shape }) => [
      name,
      { $description: about, light: inScheme(light), dark: inScheme(dark), ...inShape(shape) },
    ]),
  );
