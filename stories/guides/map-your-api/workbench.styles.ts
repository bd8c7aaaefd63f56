import { css } from 'lit';

export default css`
  :host {
    --_line: color-mix(in srgb, currentColor 25%, transparent);
    --_quiet: color-mix(in srgb, currentColor 5%, transparent);

    container-type: inline-size;
    display: block;
    color: CanvasText;
    font-size: 1rem;
    line-height: 1.5;
  }

  [part='columns'] {
    display: grid;
    gap: 2rem;
  }

  section {
    min-inline-size: 0;
  }

  h2,
  h3 {
    margin-block: 0 0.5rem;
    font-weight: 600;
    line-height: 1.25;
  }

  h2 {
    margin-block-start: 1.5rem;
    font-size: 1.25rem;
  }

  section > h2:first-child {
    margin-block-start: 0;
  }

  h3 {
    margin-block-start: 1rem;
    font-size: 1rem;
  }

  p {
    margin-block: 0 0.5rem;
  }

  label {
    display: block;
    margin-block: 0.75rem 0.25rem;
    font-weight: 600;
  }

  input,
  select,
  textarea,
  button {
    box-sizing: border-box;
    min-block-size: 44px;
    padding: 0.5rem 0.75rem;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
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

  textarea,
  pre {
    font-family: ui-monospace, monospace;
    font-size: 0.8125rem;
    line-height: 1.5;
    tab-size: 2;
  }

  /* JSON is written from left to right. */
  textarea,
  input,
  pre,
  code {
    direction: ltr;
    text-align: left;
  }

  textarea {
    block-size: 20rem;
    resize: vertical;
  }

  textarea[readonly] {
    block-size: 10rem;
  }

  button {
    margin-block-start: 0.5rem;
    cursor: pointer;
    font-weight: 600;
  }

  :focus-visible {
    outline: 2px solid Highlight;
    outline-offset: 2px;
  }

  pre {
    max-block-size: 20rem;
    margin: 0;
    padding: 0.75rem;
    overflow: auto;
    background: var(--_quiet);
    border: 1px solid var(--_line);
    border-radius: 4px;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    padding-block: 0.375rem;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }

  code {
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
    unicode-bidi: isolate;
  }

  output {
    display: block;
    min-block-size: 1.5em;
    unicode-bidi: plaintext;
  }

  loyalty-tier-progress,
  loyalty-rewards-list,
  loyalty-your-rewards {
    display: block;
    margin-block-start: 1.5rem;
  }

  @container (min-width: 56rem) {
    [part='columns'] {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }

    section:first-child {
      position: sticky;
      inset-block-start: 1rem;
      align-self: start;
    }
  }
`;
