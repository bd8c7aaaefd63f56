import { css } from 'lit';

export default css`
  :host {
    --_edge: color-mix(in srgb, currentColor 55%, transparent);

    container-type: inline-size;
    display: block;
    color: CanvasText;
    font-size: 1rem;
    line-height: 1.5;
  }

  [part='columns'] {
    display: grid;
    gap: 1.5rem;
    padding: 1rem;
  }

  section {
    min-inline-size: 0;
  }

  h2 {
    margin-block: 2rem 0.5rem;
    font-size: 1.125rem;
    font-weight: 600;
    line-height: 1.25;
  }

  h2:first-child {
    margin-block-start: 0;
  }

  p {
    margin-block: 0.75rem 0;
  }

  small {
    font-size: 0.8125rem;
    font-weight: 400;
    opacity: 0.8;
  }

  [part='wrong'] {
    display: block;
    opacity: 1;
  }

  label {
    display: block;
    margin-block: 0.75rem 0.25rem;
    font-weight: 600;
  }

  label small,
  legend small {
    display: block;
  }

  fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9.5rem, 100%), 1fr));
    gap: 0.25rem 0.75rem;
    margin: 0;
    padding: 0.75rem 0 0;
    border: 0;
    min-inline-size: 0;
  }

  legend {
    float: inline-start;
    grid-column: 1 / -1;
    padding: 0;
    font-weight: 600;
  }

  [part='colour'] {
    display: grid;
    grid-template-columns: 44px minmax(0, 1fr);
    gap: 0 0.375rem;
  }

  [part='colour'] > :is(label, small) {
    grid-column: 1 / -1;
    margin: 0;
    font-size: 0.8125rem;
    font-weight: 400;
  }

  input,
  select,
  textarea,
  button {
    box-sizing: border-box;
    min-block-size: 44px;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_edge);
    border-radius: 4px;
    background: Canvas;
    color: CanvasText;
    font: inherit;
  }

  input,
  select,
  textarea {
    inline-size: 100%;
  }

  [part='colour'] > input:not([type='color']) {
    padding-inline: 0.5rem;
    font-variant-numeric: tabular-nums;
  }

  [type='color'] {
    padding: 3px;
  }

  [type='color'][data-unset] {
    border-style: dashed;
    opacity: 0.5;
  }

  [aria-invalid='true'] {
    border-width: 2px;
    border-style: dashed;
  }

  textarea {
    font-family: ui-monospace, monospace;
    font-size: 0.8125rem;
    resize: vertical;
  }

  button {
    font-weight: 600;
    cursor: pointer;
  }

  [part='choices'] {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.5rem;
  }

  [part='verdict'] {
    padding: 0.75rem;
    border-inline-start: 4px solid var(--_edge);
    background: color-mix(in srgb, currentColor 6%, transparent);
    font-weight: 600;
  }

  [part='wanting'],
  [part='pairs'] {
    padding-inline-start: 1.25rem;
    font-size: 0.875rem;
  }

  details {
    margin-block-start: 0.75rem;
  }

  summary {
    min-block-size: 24px;
    cursor: pointer;
  }

  :focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }

  @container (inline-size >= 50rem) {
    [part='columns'] {
      grid-template-columns: 22rem minmax(0, 1fr);
      align-items: start;
    }

    [part='bench'] {
      position: sticky;
      inset-block-start: 0;
      max-block-size: 100dvh;
      padding-inline: 0.25rem 1rem;
      overflow-y: auto;
    }
  }
`;
