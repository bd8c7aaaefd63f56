import { css } from '@lit/reactive-element';

export default css`
  :host {
    --_columns: 5;
    --_wide-columns: 5;
    --_min-block-size: var(--loyalty-csat-survey-min-block-size);
    --_inset: var(--loyalty-csat-survey-inset, 1em);
  }
`;
