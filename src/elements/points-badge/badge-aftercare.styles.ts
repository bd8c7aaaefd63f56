import { css } from '@lit/reactive-element';

/** What a badge does when somebody points at it. */
export default css`
  :is(a, button):hover > [part='balance'] {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
`;
