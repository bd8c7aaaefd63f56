import { css } from '@lit/reactive-element';

/** Every element from its first moment: the host's type, one accent, its place. More comes with `aftercare.styles.ts`. */
export default css`
  :host {
    --_accent: var(--loyalty-color-accent, LinkText);
    --_fill: var(--loyalty-color-fill, color-mix(in srgb, currentColor 7%, transparent));
    --_radius: var(--loyalty-radius, 0.5em);

    color: var(--loyalty-color-text, inherit);
    color-scheme: var(--loyalty-color-scheme, inherit);
    text-align: start;
  }

  /* System colours, which follow the colour scheme too, serve browsers without light-dark(). */
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_accent: var(--loyalty-color-accent, light-dark(#1d4ed8, #93b4ff));
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

  /* English words on a right-to-left page keep their own order. */
  a,
  button,
  span {
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

  [part~='skeleton'] {
    border-radius: var(--_radius);
    background: var(--_fill);
  }

  /* Black on white. */
  @media print {
    :host {
      color: #000;
      color-scheme: light;
    }
  }
`;
