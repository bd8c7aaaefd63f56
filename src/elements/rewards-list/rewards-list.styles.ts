import { css } from '@lit/reactive-element';

export default css`
  :host {
    display: block;
    position: relative;
    container-type: inline-size;
    min-block-size: 6em;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }

  [part='list'] {
    --_rows: 1.25em;

    display: grid;
    gap: var(--_rows) 1em;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  /* The space after its last row is counted in its height. What shrinks when it is looked at is nothing to hold on to. */
  [part='gap'] {
    overflow-anchor: none;
    grid-column: 1 / -1;
    margin-block-end: calc(-1 * var(--_rows));
    overflow: hidden;
    white-space: pre-line;
  }

  [part~='card'],
  [part='chosen'] {
    display: grid;
    grid-template-columns: 5.5em 1fr;
    column-gap: 1em;
    align-content: start;
    align-items: start;
  }

  [part~='picture'] {
    position: relative;
    display: grid;
    grid-row: 1 / 3;
    place-items: center;
    aspect-ratio: 1;
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_fill);
    color: var(--_quiet);
  }

  [part~='picture'] > [part='icon'] {
    inline-size: 2em;
    block-size: 2em;
  }

  [part='image'] {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    background: var(--_surface);
    object-fit: cover;
  }

  [part='image']:not([src]) {
    display: none;
  }

  /* English words stand at the start of a right-to-left page, too. */
  [part='body'] {
    display: flex;
    flex-flow: column;
    align-items: start;
    min-block-size: 4.5em;
  }

  [part='name'] {
    line-height: 1.375;
  }

  [part='cost'] {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  [part='details'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    color: var(--_quiet);
    font-size: 0.875em;
  }

  [part='stock'],
  [part='ends'],
  [part='locked'] {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
  }

  [part='action'] {
    display: grid;
    align-items: center;
    min-block-size: 44px;
  }

  [part='locked'] {
    color: var(--_quiet);
  }

  [part='action'] > [part~='secondary'] {
    justify-self: start;
    padding-inline: 1em;
    text-decoration: none;
  }

  [part~='kept'] {
    visibility: hidden;
  }

  [part='foot'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    min-block-size: 44px;
    margin-block-start: 1.5em;
  }

  /* Where they stand one above the other there is room for what a guest is told. */
  @container (max-width: 26em) {
    [part='foot'] {
      align-content: start;
      min-block-size: calc(44px + 2em);
    }
  }

  [part='guest'] a {
    margin-inline-end: 0.75em;
    color: var(--_accent);
  }

  [part='empty'] {
    position: absolute;
    inset-inline: 0;
  }

  :host > [part='notice'] {
    margin-block-end: 1em;
  }

  @container (min-width: 26em) {
    :host(:not([layout='list'])) [part='list'] {
      --_rows: 2em;

      grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--loyalty-rewards-list-column, 12em)), 1fr));
    }

    :host(:not([layout='list'])) [part~='card'] {
      grid-template: auto 1fr auto / 100%;
      row-gap: 0.75em;
    }

    :host(:not([layout='list'])) [part~='card'] [part~='picture'] {
      grid-row: auto;
      aspect-ratio: var(--loyalty-rewards-list-picture, 4 / 3);
    }

    :host(:not([layout='list'])) [part='body'] {
      min-block-size: 5.75em;
    }

    :host(:not([layout='list'])) [part='action'] > [part~='secondary'] {
      justify-self: stretch;
    }
  }

  @container (min-width: 34em) {
    :host([layout='list']) [part~='card'] {
      grid-template-columns: 5.5em minmax(0, 1fr) 11em;
      align-items: center;
    }

    :host([layout='list']) [part='action'] > [part~='secondary'] {
      justify-self: stretch;
    }
  }
`;
