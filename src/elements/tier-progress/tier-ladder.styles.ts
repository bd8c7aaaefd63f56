import { css } from '@lit/reactive-element';

/** The tiers: names along the bar, or steps one above the other. */
export default css`
  /* Names stand by their marks as near as they can without covering each other; the marks are exact. */
  [part='milestones'] {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.5em;
    padding: 0.25em 0;
    list-style: none;
  }

  :host(:not([layout='vertical'])) [part~='milestone'] {
    flex: var(--_step) 0 auto;
    max-inline-size: 100%;
    text-align: end;
  }

  :host(:not([layout='vertical'])) [part~='milestone']:not([aria-current]) {
    color: var(--_quiet);
  }

  [part~='milestone']::before {
    content: '';
    position: absolute;
    inset-block-end: 100%;
    inset-inline-start: calc(var(--_ratio) * (100% - 2px));
    block-size: var(--_size);
    /* None at the ends. */
    inline-size: min(2px, var(--_ratio) * 1e4px, (1 - var(--_ratio)) * 1e4px);
    background: var(--_surface);
  }

  :host([layout='vertical']) [part='milestones'] {
    display: block;
  }

  :host([layout='vertical']) [part~='milestone'] {
    --_dot: 0.875em;

    position: relative;
    padding-inline-start: 1.75em;
    padding-block-end: 0.5em;
    color: var(--_quiet);
  }

  :host([layout='vertical']) [part~='reached'] {
    color: inherit;
  }

  :host([layout='vertical']) [part~='milestone']::before {
    inset-block: 0.3125em auto;
    inset-inline-start: 0;
    inline-size: var(--_dot);
    block-size: var(--_dot);
    border: 2px solid color-mix(in srgb, currentColor 45%, transparent);
    border-radius: 50%;
    background: none;
  }

  :host([layout='vertical']) [part~='reached']::before {
    border-color: var(--loyalty-tier-progress-color, var(--_accent));
  }

  :host([layout='vertical']) [aria-current]::before {
    background: var(--loyalty-tier-progress-color, var(--_accent));
  }

  /* The way to the next step, as far as it is done. */
  :host([layout='vertical']) [part~='milestone']:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 1.3125em -0.1875em;
    inset-inline-start: calc(var(--_dot) / 2 - 1px);
    inline-size: 2px;
    background: linear-gradient(
      var(--loyalty-tier-progress-color, var(--_accent)) calc(var(--_ratio) * 100%),
      var(--_line) 0
    );
  }

  :host([layout='vertical']) [part='threshold'] {
    margin-inline-start: 0.5em;
  }

  :host([layout='vertical']) [part='ways'] {
    margin-block: 0.25em 0.5em;
    font-weight: 400;
  }

  :host([layout='vertical']) [part='way'] {
    font-size: 1em;
  }

  @media (forced-colors: active) {
    :host([layout='vertical']) [part~='milestone']::before,
    :host([layout='vertical']) [part~='milestone']::after {
      border-color: CanvasText;
      forced-color-adjust: none;
    }

    :host([layout='vertical']) [aria-current]::before {
      background: Highlight;
    }
  }
`;
