import { css } from '@lit/reactive-element';

export default css`
  [part='title'] {
    display: flex;
    gap: 0.5em;
    align-items: center;
    margin: 0 0 0.75em;
    font-size: 1.25em;
    line-height: 1.3;
    outline: none;
  }

  [part='chosen'] {
    align-items: center;
  }

  [part='chosen'] > :last-child {
    justify-self: start;
  }

  p,
  dd {
    inline-size: fit-content;
    unicode-bidi: plaintext;
  }

  [part='chosen'] > [part='picture'] {
    grid-row: auto;
  }

  [part='amount'] {
    display: grid;
    grid-template-columns: minmax(6em, 1fr) auto;
    gap: 0.25em 1em;
    align-items: center;
    margin-block-start: 1em;
  }

  [part='amount-label'],
  [part='slider'],
  [part~='hint'] {
    grid-column: 1 / -1;
  }

  [part='amount-label'] {
    font-weight: 600;
  }

  input[part='slider'] {
    min-block-size: 44px;
    padding: 0;
    border: 0;
    margin: 0;
    background: none;
    accent-color: var(--_accent);
  }

  [part='worth'] {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  [part~='hint'] {
    margin: 0.25em 0 0;
    min-block-size: 3em;
    color: var(--_quiet);
    font-size: 0.875em;
  }

  [part~='error'] {
    color: var(--_danger);
  }

  [part='terms'] {
    margin: 1em 0 0;
  }

  [part='terms'] > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: 1em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }

  dt,
  [part='conditions'],
  [part='was'] {
    color: var(--_quiet);
  }

  [part='was'] {
    font-weight: 400;
  }

  dd {
    margin: 0;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  [part='conditions'] {
    margin: 0.75em 0 0;
    font-size: 0.875em;
    white-space: pre-line;
  }

  /* What gets the focus is not hidden by the buttons. */
  dialog {
    scroll-padding-block-end: 13em;
  }

  dialog [part='message'] {
    flex-basis: 100%;
    min-block-size: 1.5em;
    margin: 0;
  }

  dialog [part='reference'] {
    flex-basis: 100%;
  }

  /* In sight on the smallest screen, too. */
  [part='actions'] {
    position: sticky;
    inset-block-end: -1.5em;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin: 0 -1.5em -1.5em;
    padding: 0.75em 1.5em 1.5em;
    background: var(--_surface);
  }

  [part='actions'] > * {
    flex: 1 1 8em;
  }
`;
