import { css } from '@lit/reactive-element';

/** Buttons, fields and dialogs of the elements that have them. */
export default css`
  [part~='primary'],
  [part~='secondary'] {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 44px;
    padding: 0.5em 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font-weight: 600;
  }

  [part~='primary'] {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }

  [part~='primary']:hover {
    background: color-mix(in srgb, var(--_accent) 88%, currentColor);
  }

  [part~='secondary']:hover {
    background: var(--_fill);
  }

  button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }

  input:not([type='radio'], [type='checkbox']),
  textarea,
  select {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.5em 0.75em;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }

  :is(input, textarea, select)[aria-invalid='true'] {
    border-color: var(--_danger);
  }

  [part~='error'] {
    color: var(--_danger);
  }

  dialog {
    inline-size: min(32em, 100vw - 2em);
    max-block-size: min(90dvh, 100vh - 2em);
    padding: 1.5em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    box-shadow: var(--loyalty-shadow);
    color: var(--loyalty-color-text, CanvasText);
    overflow: auto;
    overscroll-behavior: contain;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  dialog[open] {
    animation: rise var(--_motion) ease-out;
  }

  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 0.5em;
    }
  }

  @media (prefers-contrast: more) {
    [part~='secondary'],
    :is(input, textarea, select) {
      border-color: currentColor;
    }
  }

  @media (forced-colors: active) {
    [part~='primary'] {
      border-color: ButtonText;
    }

    button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
      opacity: 1;
    }
  }

  /* What is in a dialog is printed whole, at the top of the first page. */
  @media print {
    dialog {
      position: absolute;
      inset-block: 0 auto;
      max-block-size: none;
      overflow: visible;
    }

    dialog::backdrop {
      display: none;
    }
  }
`;
