import { css } from '@lit/reactive-element';

export default css`
  :host {
    --_columns: 7;
    --_wide-columns: 7;
    --_min-block-size: var(--loyalty-ces-survey-min-block-size);
    --_inset: var(--loyalty-ces-survey-inset, 1em);
  }
`;
