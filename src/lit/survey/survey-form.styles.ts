import { css } from '@lit/reactive-element';

export default css`
  dialog {
    inline-size: min(38em, 100vw - 2em);
    container-type: inline-size;
  }

  [part='survey'] {
    position: relative;
  }

  p,
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  [part='scale'] + [part='scale'] {
    margin-block-start: 1.25em;
  }

  [part='question'],
  [part='reason'] {
    padding: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  :host(:is([mode='modal'], [mode='popover'], [delay], [event], [trigger])) [part='question'] {
    padding-inline-end: 2.75em;
  }

  [part='close'] {
    position: absolute;
    inset-block-start: -0.625em;
    inset-inline-end: 0;
    min-inline-size: 44px;
    min-block-size: 44px;
    border: 0;
    background: none;
  }

  :is(dialog, [part='popover']) > [part='close'] {
    inset-block-start: 0;
    inset-inline-end: 0;
  }

  [part='cells'] {
    display: grid;
    grid-template-columns: repeat(var(--_columns), 1fr);
    gap: 3px;
    margin-block: 0.75em 0.5em;
  }

  [part='cell'] {
    position: relative;
    font-variant-numeric: tabular-nums;
  }

  [type='radio'] {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  [part='number'] {
    display: grid;
    place-items: center;
    min-block-size: 44px;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: calc(var(--_radius) / 2);
  }

  [type='radio']:hover + * {
    background: var(--_fill);
  }

  [type='radio']:checked + * {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
  }

  [type='radio']:focus-visible + * {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  [aria-invalid='true'] [part='number'] {
    border-color: var(--_danger);
  }

  [part='ends'] {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    color: var(--_quiet);
    font-size: 0.875em;
    overflow-wrap: anywhere;
    hyphens: auto;
    hyphenate-limit-chars: 12;
  }

  /* Its words keep their direction; the line is the page's. */
  [part='high'] {
    unicode-bidi: isolate;
    text-align: end;
  }

  [part='error']:not(:empty) {
    margin-block-start: 0.25em;
  }

  [part='comment'] ~ * [part='message'] {
    flex: 1 10em;
  }

  [part='reason'],
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block: 1em 0.5em;
  }

  [part~='link'] {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_quiet);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  [part~='notice'] [part~='link'] {
    color: inherit;
  }

  [part='thanks'] {
    outline: 0;
    font-weight: 600;
  }

  [part='invitation'] {
    margin-block: 1em 0.5em;
  }

  [part='reviews'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [part='review'] {
    display: inline-block;
    padding-block: 0.25em;
    color: var(--_accent);
  }

  [part='thanks'] [part='icon'] {
    margin-inline-end: 0.5em;
  }

  @container (inline-size >= 520px) {
    [part='cells'] {
      grid-template-columns: repeat(var(--_wide-columns), 1fr);
    }
  }

  @media (forced-colors: active) {
    [type='radio']:checked + * {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
