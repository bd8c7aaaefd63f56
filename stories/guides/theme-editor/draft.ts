import { pages, pairsOf, type Pair, type Scheme } from '../../../tokens/contrast.js';
import { hexOf } from '../../../tokens/colour.js';
import {
  shapes,
  type ColourName,
  type Hex,
  type ShapeName,
  type ShapeToken,
  type Theme,
} from '../../../tokens/tokens.js';

/** What is on the bench: a theme, and the page that it is for. */
export interface Draft {
  readonly theme: Theme;
  readonly page: Readonly<Record<Scheme, Hex>>;
  /** Text of 7 : 1. */
  readonly isEnhanced: boolean;
}

export const schemes = ['light', 'dark'] as const;

/** Begins with a theme, under the name that the export has. */
export const begun = (from: Theme, { page = pages, isEnhanced = false }: Partial<Draft> = {}): Draft => ({
  theme: { ...from, name: 'my-theme', about: `Begun from ${from.name}.` },
  page,
  isEnhanced,
});

/** A colour as it was typed: none takes it away, and what is no colour changes nothing. */
export function withColour(draft: Draft, scheme: Scheme, name: ColourName | 'page', text: string): Draft {
  const hex = hexOf(text);
  if (name === 'page') return hex ? { ...draft, page: { ...draft.page, [scheme]: hex } } : draft;
  if (!hex && text.trim()) return draft;
  const others = Object.entries(draft.theme[scheme]).filter(([other]) => other !== name);
  const changed = Object.fromEntries(hex ? [...others, [name, hex]] : others);
  return { ...draft, theme: { ...draft.theme, [scheme]: changed } };
}

export function withShape(draft: Draft, name: ShapeName, text: string): Draft {
  const others = Object.entries(draft.theme.shape).filter(([other]) => other !== name);
  const shape = Object.fromEntries(text.trim() ? [...others, [name, text.trim()]] : others);
  return { ...draft, theme: { ...draft.theme, shape } };
}

const properties = {
  length: 'inline-size',
  time: 'transition-duration',
  number: 'opacity',
  shadow: 'box-shadow',
} as const satisfies Record<ShapeToken['kind'], string>;

/** Whether CSS can make something of it. */
export const isShape = ({ kind }: ShapeToken, text: string): boolean =>
  !text.trim() || (!/[;{}]|\/\*/.test(text) && CSS.supports(properties[kind], text.trim()));

/** A theme that somebody has pasted, with what could also have been typed. */
export const withoutFaults = (theme: Theme): Theme => ({
  ...theme,
  shape: Object.fromEntries(
    shapes.flatMap((token) => {
      const text = theme.shape[token.name];
      return text && isShape(token, text) ? [[token.name, text]] : [];
    }),
  ),
});

export interface Finding extends Pair {
  readonly scheme: Scheme;
}

export const findingsOf = ({ theme, page, isEnhanced }: Draft): readonly Finding[] =>
  schemes.flatMap((scheme) =>
    pairsOf(theme[scheme], scheme, { page: page[scheme], enhanced: isEnhanced }).map((pair) => ({ scheme, ...pair })),
  );
