import { css } from '@lit/reactive-element';

/** Adopted with the first details. */
export default css`
  [part='details'] {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    color: var(--_quiet);
    font-size: 0.875em;
  }

  [part='wallet'] {
    align-content: center;
    min-block-size: 24px;
    color: inherit;
  }

  [part='more'] {
    position: relative;
    display: inline-block;
    margin-inline-start: 0.25em;
    vertical-align: top;
  }

  /* As high as the line, and at least as large as a finger needs. */
  [part='toggle'] {
    display: grid;
    place-items: center;
    inline-size: max(24px, 1.5em);
    block-size: max(24px, 1.5em);
    margin-block: min(0px, (1.5em - 24px) / 2);
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--_quiet);
  }

  /* The sign of an alert, upside down, is that of information. */
  [part='toggle'] [part='icon'] {
    rotate: 180deg;
  }

  [part='toggle']:is(:hover, [aria-expanded='true']) {
    background: var(--_fill);
    color: inherit;
  }

  @media (pointer: coarse) {
    [part='toggle']::after {
      content: '';
      position: absolute;
      inset: -10px -10px -10px 0;
    }
  }

  :host(:is([size='card'], [size='hero'])) [part='more'] {
    margin-block-start: 0.25em;
  }

  /* The pointer must get from the button to the text without leaving both. */
  [part='panel'] {
    position: absolute;
    z-index: 1;
    inset: auto;
    inset-block-start: 100%;
    inset-inline-end: 0;
    inline-size: max-content;
    max-inline-size: min(20em, 100vw - 1em);
    margin: 0;
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: var(--loyalty-color-text, CanvasText);
    overflow: visible;
  }

  [part='panel']:popover-open {
    position: fixed;
    inset-block-start: var(--_y);
    inset-inline: var(--_x) auto;
    color: inherit;
    animation: show var(--_motion) ease-out;
  }

  [part='panel'] [part='details'] {
    flex-direction: column;
    gap: 0.25em;
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--loyalty-shadow, 0 2px 8px rgb(0 0 0 / 12%));
    color: inherit;
    white-space: normal;
  }

  @keyframes show {
    from {
      opacity: 0;
    }
  }
`;
