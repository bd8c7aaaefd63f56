import { css } from '@lit/reactive-element';

export default css`
  :host {
    display: contents;
  }

  :host([theme='light']) {
    --loyalty-color-scheme: light;

    color-scheme: light;
  }

  :host([theme='dark']) {
    --loyalty-color-scheme: dark;

    color-scheme: dark;
  }
`;
