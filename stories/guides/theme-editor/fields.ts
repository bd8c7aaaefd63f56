import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { hexOf } from '../../../tokens/colour.js';
import { plain } from '../../../tokens/themes.js';
import { colours, shapes, type ColourName, type ShapeName, type ShapeToken } from '../../../tokens/tokens.js';
import type { Scheme } from '../../../tokens/contrast.js';
import { isShape, schemes, type Draft } from './draft.js';

export interface Fields {
  readonly draft: Draft;
  /** What stands in a field while it is written, whether or not it is a value. */
  readonly typed: ReadonlyMap<string, string>;
  readonly colour: (scheme: Scheme, name: ColourName | 'page', text: string) => void;
  readonly shape: (token: ShapeToken & { readonly name: ShapeName }, text: string) => void;
  /** The field is left. */
  readonly done: (field: string) => void;
}

const text = (event: Event): string => (event.target as HTMLInputElement).value;

/** "color-on-accent" is "On accent". */
const titleOf = (name: string): string => {
  const words = name.replace('color-', '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

export const colourRows = (fields: Fields): readonly TemplateResult[] => [
  colourRow(fields, 'page', 'The page behind it', 'For the check; no token.'),
  ...colours.map((token) => {
    const { name, about } = token;
    const without = 'without' in token ? ` Empty: ${token.without}.` : '';
    return colourRow(fields, name, titleOf(name), about + without);
  }),
];

function colourRow(fields: Fields, name: ColourName | 'page', title: string, about: string) {
  return html`<fieldset>
    <legend>${title} <small>${about}</small></legend>
    ${schemes.map((scheme) => colourField(fields, scheme, name, title))}
  </fieldset>`;
}

function colourField({ draft, typed, colour, done }: Fields, scheme: Scheme, name: ColourName | 'page', title: string) {
  const id = `${scheme}-${name}`;
  const value = name === 'page' ? draft.page[scheme] : draft.theme[scheme][name];
  const usual = hexOf((plain[scheme] as Readonly<Record<string, string>>)[name] ?? '') ?? '#808080';
  const written = typed.get(id);
  const isWrong = Boolean(written?.trim()) && !hexOf(written ?? '');
  const set = (event: Event) => colour(scheme, name, text(event));
  return html`<span part="colour">
    <label for=${id}>${titleOf(scheme)}</label>
    <input
      type="color"
      aria-label=${`${title}, ${scheme}: choose`}
      .value=${live(value ?? usual)}
      ?data-unset=${!value}
      @input=${(event: Event) => {
        set(event);
        done(id);
      }}
    />
    <input
      id=${id}
      dir="ltr"
      spellcheck="false"
      autocomplete="off"
      placeholder=${value ? nothing : 'none'}
      aria-label=${`${title}, ${scheme}`}
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${isWrong ? `${id}-wrong` : nothing}
      .value=${live(written ?? value ?? '')}
      @input=${set}
      @change=${() => done(id)}
    />
    ${isWrong ? html`<small part="wrong" id=${`${id}-wrong`}>Write it as #1d4ed8.</small>` : nothing}
  </span>`;
}

export const shapeRows = ({ draft, typed, shape, done }: Fields): readonly TemplateResult[] =>
  shapes.map((token) => {
    const { name, about, without } = token;
    const written = typed.get(name);
    const isWrong = written !== undefined && !isShape(token, written);
    return html`<p>
      <label for=${name}>${titleOf(name)} <small>${about}</small></label>
      <input
        id=${name}
        dir="ltr"
        spellcheck="false"
        autocomplete="off"
        placeholder=${without}
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby=${isWrong ? `${name}-wrong` : nothing}
        .value=${live(written ?? draft.theme.shape[name] ?? '')}
        @input=${(event: Event) => shape(token, text(event))}
        @change=${() => done(name)}
      />
      ${
        isWrong
          ? html`<small part="wrong" id=${`${name}-wrong`}>CSS cannot read this. For example: ${without}</small>`
          : nothing
      }
    </p>`;
  });
