import { contrast, mixed } from './colour.js';
import { plain } from './themes.js';
import type { Colours, Hex } from './tokens.js';

export type Scheme = 'light' | 'dark';

/** One thing that must be told from another, and what WCAG 2.2 asks of it. */
export interface Pair {
  readonly on: string;
  readonly seen: string;
  readonly ratio: number;
  readonly needed: 3 | 4.5 | 7;
  /** Success criterion. */
  readonly criterion: '1.4.3' | '1.4.6' | '1.4.11';
  readonly isEnough: boolean;
}

/** `Canvas` and `CanvasText` of the browsers: what stands behind an element that is not told. */
export const pages: Readonly<Record<Scheme, Hex>> = { light: '#ffffff', dark: '#121212' };
const canvasText: Readonly<Record<Scheme, Hex>> = { light: '#000000', dark: '#ffffff' };

/** Every pair of colours that the elements draw, on a page of this colour; text of 7 : 1 where it is `enhanced`. */
export function pairsOf(
  given: Colours,
  scheme: Scheme,
  { page = pages[scheme], enhanced = false }: { readonly page?: Hex; readonly enhanced?: boolean } = {},
): readonly Pair[] {
  const own = { ...plain[scheme], ...given };
  const { 'color-accent': accent, 'color-on-accent': onAccent, 'color-danger': danger, 'color-surface': surface } = own;
  const { 'color-text': text = canvasText[scheme] } = own;

  const pairs: Pair[] = [];
  const check = (seen: string, over: Hex, on: string, under: Hex, isText = true) => {
    const needed = isText ? (enhanced ? 7 : 4.5) : 3;
    const criterion = isText ? (enhanced ? '1.4.6' : '1.4.3') : '1.4.11';
    const ratio = contrast(over, under);
    pairs.push({ seen, on, ratio, needed, criterion, isEnough: ratio >= needed });
  };

  check('Words of the main button', onAccent, 'the accent', accent);
  check('Words of the main button', onAccent, 'the accent under the pointer', mixed(accent, 0.88, onAccent));
  for (const [ground, under] of [
    ['the page', page],
    ['the surface', surface],
  ] as const) {
    const { 'color-fill': fill = mixed(text, 0.07, under), 'color-line': line = mixed(text, 0.18, under) } = own;
    const { 'color-quiet': quiet = mixed(text, 0.68, under) } = own;
    check('Text', text, ground, under);
    check('Quiet text', quiet, ground, under);
    check('A link in the accent', accent, ground, under);
    check('Text of danger', danger, ground, under);
    check('Text', text, `a fill on ${ground}`, fill);
    check('Quiet text', quiet, `a fill on ${ground}`, fill);
    check('Text', text, `what is chosen on ${ground}`, mixed(accent, 0.1, under));
    check('The edge of a field', mixed(text, 0.55, under), ground, under, false);
    check('The done part of a bar', accent, `what is left of it on ${ground}`, line, false);
    check('An icon in the accent', accent, `a fill on ${ground}`, fill, false);
  }
  return pairs;
}
