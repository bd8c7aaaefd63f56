import { css } from '@lit/reactive-element';

export default css`
  :host {
    --_columns: 5;
    --_wide-columns: 10;
    --_min-block-size: var(--loyalty-expectation-survey-min-block-size);
    --_box: 28em;
    --_wide-box: 21em;
    --_inset: var(--loyalty-expectation-survey-inset, 1em);
  }
`;
