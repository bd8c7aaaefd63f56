import { css } from 'lit';

export default css`
  :host {
    display: inline-block;
    min-inline-size: var(--loyalty-points-badge-min-inline-size, 9ch);
    max-inline-size: 100%;
    min-block-size: 1.5em;
    line-height: 1.5;
  }

  [part~='badge'] {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.75em;
    max-inline-size: 100%;
    border-radius: calc(var(--_radius) / 2);
  }

  [part='badge'] {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    text-align: start;
    text-decoration: none;
  }

  :is(a, button):hover > [part='balance'] {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  [part='balance'] {
    overflow-wrap: anywhere;
  }

  [part='amount'] {
    font-size: var(--loyalty-points-badge-size, 1em);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  :host([size='hero']) {
    display: block;
    min-block-size: 3.9em;
  }

  :host([size='hero']) [part~='badge'] {
    flex-direction: column;
    /* By a baseline a number would stand at the left of a right-to-left page. */
    align-items: start;
  }

  :host([size='hero']) [part='amount'] {
    font-size: var(--loyalty-points-badge-size, 2.25em);
    line-height: 1.15;
  }

  [part='details'] {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    color: var(--_quiet);
    font-size: 0.875em;
  }

  [part~='skeleton'] {
    min-inline-size: 100%;
  }
`;
