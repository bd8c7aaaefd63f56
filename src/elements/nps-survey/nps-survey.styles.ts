import { css } from 'lit';

export default css`
  :host {
    --_min-block-size: var(--loyalty-nps-survey-min-block-size);
  }
`;
