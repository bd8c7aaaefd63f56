import { css } from '@lit/reactive-element';

/** A code that was issued, and the way back. */
export default css`
  code {
    inline-size: fit-content;
    unicode-bidi: plaintext;
  }

  [part='code-label'] {
    inline-size: fit-content;
    margin: 0 0 0.25em;
    color: var(--_quiet);
  }

  [part='ticket'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
    justify-content: space-between;
    padding: 0.75em 0.75em 0.75em 1em;
    border-radius: var(--_radius);
    background: var(--_fill);
    animation: rise var(--_motion) ease-out;
  }

  [part='code'] {
    font-size: 1.375em;
    font-weight: 600;
    letter-spacing: 0.06em;
    user-select: all;
  }

  /* White on a dark page and in forced colours, too: a reader in a shop sees nothing else. */
  [part='barcode'] {
    display: grid;
    place-items: center;
    block-size: 5.5em;
    margin-block-start: 0.75em;
    padding-block: 0.75em;
    border-radius: var(--_radius);
    background: #fff;
    forced-color-adjust: none;
  }

  [part='barcode'] > svg {
    max-inline-size: 100%;
    block-size: 100%;
  }

  [part='barcode'][data-square] {
    block-size: 12em;
    padding-block: 0;
  }

  [part='barcode'][data-square] > svg {
    inline-size: auto;
    aspect-ratio: 1;
    shape-rendering: crispEdges;
  }

  [part='expires'] {
    display: flex;
    gap: 0.375em;
    align-items: center;
    margin: 0.75em 0 0;
    color: var(--_quiet);
  }

  [part='undo'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
    margin-block: 0.75em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }

  [part='undo-actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  [part='undo-text'] {
    flex: 0 1 auto;
    margin: 0;
    margin-inline-end: auto;
    color: var(--_quiet);
    outline: none;
  }
`;
