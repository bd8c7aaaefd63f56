/** A colour token: `#rrggbb` in each scheme. */
export interface ColourToken {
  readonly kind: 'colour';
  readonly name: `color-${string}`;
  readonly about: string;
  /** What the elements take without it, where that is no colour of their own. */
  readonly without?: string;
}

/** Any other token, as CSS writes it. */
export interface ShapeToken {
  readonly kind: 'length' | 'time' | 'number' | 'shadow';
  readonly name: string;
  readonly about: string;
  readonly without: string;
  /** The element that reads it. Default: all. */
  readonly of?: string;
}

/** The tokens that every element reads, and those that set the look of one. */
export const colours = [
  { kind: 'colour', name: 'color-accent', about: 'Buttons, bars, the chosen, focus rings, links.' },
  { kind: 'colour', name: 'color-on-accent', about: 'What stands on the accent.' },
  { kind: 'colour', name: 'color-surface', about: 'Dialogs and fields.' },
  { kind: 'colour', name: 'color-danger', about: 'What must be mended.' },
  { kind: 'colour', name: 'color-text', about: 'Text.', without: 'the text colour of the page' },
  { kind: 'colour', name: 'color-quiet', about: 'Text of less weight.', without: '68 % of the text colour' },
  { kind: 'colour', name: 'color-line', about: 'Lines, edges, the empty part of a bar.', without: '18 % of it' },
  { kind: 'colour', name: 'color-fill', about: 'What lies behind a code or a picture.', without: '7 % of it' },
] as const satisfies readonly ColourToken[];

export const shapes = [
  { kind: 'length', name: 'radius', about: 'Corners.', without: '0.5em' },
  { kind: 'time', name: 'motion', about: 'How long a movement takes.', without: '200ms' },
  { kind: 'shadow', name: 'shadow', about: 'Under dialogs and popovers.', without: 'none, or nearly so' },
  {
    kind: 'length',
    name: 'points-badge-size',
    about: 'Font size of the number.',
    without: '1em',
    of: 'points-badge',
  },
  {
    kind: 'length',
    name: 'tier-progress-size',
    about: 'Thickness of the bar.',
    without: '0.5em',
    of: 'tier-progress',
  },
  {
    kind: 'length',
    name: 'rewards-list-column',
    about: 'Narrowest width of a card where several stand side by side.',
    without: '12em',
    of: 'rewards-list',
  },
  {
    kind: 'length',
    name: 'feedback-form-max-inline-size',
    about: 'The widest the form gets.',
    without: '36em',
    of: 'feedback-form',
  },
] as const satisfies readonly ShapeToken[];

export type ColourName = (typeof colours)[number]['name'];
export type ShapeName = (typeof shapes)[number]['name'];

/** A colour as CSS has it in six digits: `#1d4ed8`. */
export type Hex = `#${string}`;

export type Colours = Readonly<Partial<Record<ColourName, Hex>>>;
export type Shape = Readonly<Partial<Record<ShapeName, string>>>;

/** A whole look. What a theme leaves out stays as the elements have it. */
export interface Theme {
  readonly name: string;
  readonly about: string;
  readonly light: Colours;
  readonly dark: Colours;
  readonly shape: Shape;
}
