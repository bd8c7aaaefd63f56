import { css } from 'lit';

/** What stands before there is a question. */
export default css`
  :host {
    display: block;
    min-inline-size: min(15em, 100%);
    container-type: inline-size;
  }

  [part='frame'] {
    min-block-size: var(--_min-block-size, 16em);
  }

  [part='skeleton'] {
    min-block-size: inherit;
  }

  @container (inline-size >= 520px) {
    [part='frame'] {
      min-block-size: var(--_min-block-size, 12em);
    }
  }
`;
