import { css } from '@lit/reactive-element';

export default css`
  :host {
    --_columns: 6;
    --_wide-columns: 11;
    --_min-block-size: var(--loyalty-nps-survey-min-block-size);
    --_inset: var(--loyalty-nps-survey-inset, 1em);
  }
`;
