import { css } from '@lit/reactive-element';

export default css`
  :host {
    display: inline-block;
    min-inline-size: var(--loyalty-points-badge-min-inline-size, 9ch);
    max-inline-size: 100%;
    min-block-size: 1.5em;
    line-height: 1.5;
    /* Of what a page says of the host itself: the first line in here is no paragraph of its own. */
    text-indent: 0 !important;
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

  [part='balance'] {
    overflow-wrap: anywhere;
  }

  [part='amount'] {
    font-size: var(--loyalty-points-badge-size, var(--_size, 1em));
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  /* Room for the button. */
  :host([details='popover']) {
    min-inline-size: calc(var(--loyalty-points-badge-min-inline-size, 9ch) + 2em);
  }

  :host(:is([size='card'], [size='hero'])) {
    --_size: 2.25em;

    display: block;
    min-block-size: 3.9em;
  }

  :host([size='card']) {
    --_size: 1.5em;

    min-block-size: 3.2em;
  }

  :host(:is([size='card'], [size='hero'])) [part~='badge'] {
    flex-direction: column;
    /* By a baseline a number would stand at the left of a right-to-left page. */
    align-items: start;
  }

  :host(:is([size='card'], [size='hero'])) [part='amount'] {
    line-height: 1.15;
  }

  [part~='skeleton'] {
    min-inline-size: 100%;
  }
`;
