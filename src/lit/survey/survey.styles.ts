import { css } from '@lit/reactive-element';

/** What stands before there is a question. */
export default css`
  :host {
    display: block;
    min-inline-size: min(15em, 100%);
    container-type: inline-size;
  }

  /* A container would hold what is fixed in it. */
  :host([mode='popover']) {
    container-type: normal;
  }

  [part='frame'] {
    min-block-size: var(--_min-block-size, var(--_box, 16em));
  }

  [part='skeleton'] {
    min-block-size: inherit;
  }

  @container (inline-size >= 520px) {
    [part='frame'] {
      min-block-size: var(--_min-block-size, var(--_wide-box, 12em));
    }
  }
`;
