import { css } from 'lit';

/** Every element: the host's type, one accent, surfaces mixed from the text colour, motion that can be switched off. */
export default css`
  :host {
    --_accent: var(--loyalty-color-accent, LinkText);
    --_on-accent: var(--loyalty-color-on-accent, Canvas);
    --_surface: var(--loyalty-color-surface, Canvas);
    --_quiet: var(--loyalty-color-quiet, color-mix(in srgb, currentColor 68%, transparent));
    --_line: var(--loyalty-color-line, color-mix(in srgb, currentColor 18%, transparent));
    --_fill: var(--loyalty-color-fill, color-mix(in srgb, currentColor 7%, transparent));
    --_danger: var(--loyalty-color-danger, currentColor);
    --_radius: var(--loyalty-radius, 0.5em);
    --_motion: var(--loyalty-motion, 200ms);

    color: var(--loyalty-color-text, inherit);
    color-scheme: var(--loyalty-color-scheme, inherit);
    text-align: start;
    /* A container has no width of its own where the page floats it or lays it out in a row. */
    contain-intrinsic-inline-size: 15em;
  }

  /* System colours, which follow the colour scheme too, serve browsers without light-dark(). */
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_accent: var(--loyalty-color-accent, light-dark(#1d4ed8, #93b4ff));
      --_on-accent: var(--loyalty-color-on-accent, light-dark(#fff, #0b1324));
      --_surface: var(--loyalty-color-surface, light-dark(#fff, #16181d));
      --_danger: var(--loyalty-color-danger, light-dark(#b42318, #ff9b8f));
    }
  }

  :host([hidden]) {
    display: none;
  }

  :host,
  * {
    box-sizing: border-box;
  }

  /* What a page's style sheet says of lines and lists is not for what is in here. Text in a provider is the page's own. */
  :host > :where(:not(slot)) {
    list-style: none;
    text-indent: 0;
    white-space: normal;
  }

  [part~='icon'] {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    vertical-align: -0.25em;
  }

  /* English words on a right-to-left page keep their own order. */
  a,
  button,
  small,
  span,
  time {
    unicode-bidi: plaintext;
  }

  :is(p, h2, legend, dt, dd, li) {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }

  a,
  button {
    min-block-size: 24px;
  }

  button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    cursor: pointer;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
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

  [part='guest'] {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }

  [part='stale'],
  [part='details'] > * {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    vertical-align: top;
  }

  [part='retry'],
  [part='problem'],
  [part='guest'] a {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  [part~='skeleton'] {
    border-radius: var(--_radius);
    background: var(--_fill);
    /* The fill is mixed from the colour, which must stay. */
    -webkit-text-fill-color: transparent;
    user-select: none;
    animation: breathe 1.6s ease-in-out infinite alternate;
  }

  @keyframes breathe {
    to {
      background-color: transparent;
    }
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

  /* Black on white, without shadows, and without what only a screen can do. */
  @media print {
    :host {
      color: #000;
      color-scheme: light;
    }

    * {
      box-shadow: none !important;
    }

    button:not([part~='badge']) {
      display: none !important;
    }
  }

  @media (forced-colors: active) {
    [part~='skeleton'] {
      border: 1px solid GrayText;
      forced-color-adjust: none;
    }
  }
`;
