import { css } from 'lit';

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
  dd,
  code {
    inline-size: fit-content;
    unicode-bidi: plaintext;
  }

  [part='chosen'] > [part='picture'] {
    grid-row: auto;
  }

  [part='amount'] {
    display: grid;
    grid-template-columns: minmax(6em, 1fr) auto;
    gap: 0 1em;
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
  [part='code-label'],
  [part='expires'] {
    color: var(--_quiet);
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

  [part='code-label'],
  [part='expires'] {
    margin: 0 0 0.25em;
  }

  [part='expires'] {
    margin: 0.5em 0 0;
  }

  dialog [part='message'] {
    min-block-size: 1.5em;
    margin: 0.75em 0;
  }

  dialog [part='reference'] {
    display: block;
    margin-block-end: 1em;
  }

  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  [part='actions'] > * {
    flex: 1 1 8em;
  }
`;
