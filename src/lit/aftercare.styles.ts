import { css } from '@lit/reactive-element';

/** What an element has that shows more than one line: surfaces, icons, notices, and paper. */
export default css`
  :host {
    --_on-accent: var(--loyalty-color-on-accent, Canvas);
    --_surface: var(--loyalty-color-surface, Canvas);
    --_quiet: var(--loyalty-color-quiet, color-mix(in srgb, currentColor 68%, transparent));
    --_line: var(--loyalty-color-line, color-mix(in srgb, currentColor 18%, transparent));
    --_danger: var(--loyalty-color-danger, currentColor);
    --_motion: var(--loyalty-motion, 200ms);

    /* A container has no width of its own where the page floats it or lays it out in a row. */
    contain-intrinsic-inline-size: 15em;
  }

  /* System colours, which follow the colour scheme too, serve browsers without light-dark(). */
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_on-accent: var(--loyalty-color-on-accent, light-dark(#fff, #0b1324));
      --_surface: var(--loyalty-color-surface, light-dark(#fff, #16181d));
      --_danger: var(--loyalty-color-danger, light-dark(#b42318, #ff9b8f));
    }
  }

  [part='guest'] {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }

  [part='guest'] a {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  /* What is waited for longer than a moment moves. */
  [part~='skeleton'] {
    /* The fill is mixed from the colour, which must stay. */
    -webkit-text-fill-color: transparent;
    user-select: none;
    forced-color-adjust: none;
    animation: breathe 1.6s ease-in-out infinite alternate;
  }

  @media (forced-colors: active) {
    [part~='skeleton'] {
      outline: 1px solid GrayText;
      outline-offset: -1px;
    }
  }

  @keyframes breathe {
    to {
      background-color: transparent;
    }
  }

  [part~='icon'] {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    vertical-align: -0.25em;
  }

  small,
  time {
    unicode-bidi: plaintext;
  }

  :is(p, h2, legend, dt, dd, li) {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }

  [part~='spoken'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  [part~='notice'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    color: var(--_quiet);
  }

  [part='stale'],
  [part='details'] > * {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    vertical-align: top;
  }

  [part='retry'],
  [part='problem'] {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  @media print, (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
    }
  }

  @media print, (prefers-contrast: more) {
    :host {
      --_quiet: currentColor;
      --_line: color-mix(in srgb, currentColor 60%, transparent);
    }
  }

  /* Without shadows, and without what only a screen can do. */
  @media print {
    * {
      box-shadow: none !important;
    }

    button:not([part~='badge']) {
      display: none !important;
    }
  }
`;
