import { css } from 'lit';

export default css`
  :host {
    --_size: var(--loyalty-tier-progress-size, 0.5em);

    display: block;
    min-block-size: calc(6.3125em + var(--_size));
    line-height: 1.5;
    overflow-wrap: anywhere;
  }

  [part='head'] {
    display: flex;
    flex-flow: column;
    align-items: start;
    margin-block-end: 0.25em;
  }

  [part='tier'],
  [part='milestones'],
  [part='details'] {
    margin: 0;
    font-size: 0.875em;
  }

  [part='tier'],
  [part='milestone']:not([aria-current]),
  [part='details'] {
    color: var(--_quiet);
  }

  [part~='sentence'] {
    font-size: 1.125em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  :host([compact]:not([compact='false'])) {
    min-block-size: calc(1.75em + var(--_size));
  }

  :host([compact]:not([compact='false'])) [part='head'] {
    flex-flow: wrap;
    align-items: baseline;
    justify-content: space-between;
    column-gap: 0.75em;
  }

  :host([compact]:not([compact='false'])) [part~='sentence'] {
    font-size: 1em;
  }

  [part~='track'] {
    block-size: var(--_size);
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_line);
  }

  [part='fill'] {
    block-size: 100%;
    inline-size: calc(var(--_ratio) * 100%);
    border-radius: inherit;
    background: var(--loyalty-tier-progress-color, var(--_accent));
    transition: inline-size calc(var(--_motion) * 1.5) ease-out;
  }

  /* Names stand by their marks as near as they can without covering each other; the marks are exact. */
  [part='milestones'] {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.5em;
    padding: 0.25em 0;
    list-style: none;
  }

  [part='milestone'] {
    flex: var(--_step) 0 auto;
    text-align: end;
  }

  [part='milestone']::before {
    content: '';
    position: absolute;
    inset-block-end: 100%;
    inset-inline-start: calc(var(--_ratio) * (100% - 2px));
    block-size: var(--_size);
    /* None at the ends. */
    inline-size: min(2px, var(--_ratio) * 1e4px, (1 - var(--_ratio)) * 1e4px);
    background: var(--_surface);
  }

  [aria-current] {
    font-weight: 600;
  }

  @media (forced-colors: active) {
    [part~='track'] {
      border: 1px solid CanvasText;
    }

    [part='fill'] {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
