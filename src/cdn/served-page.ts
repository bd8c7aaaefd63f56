import { LoyaltyElement } from '../lit/loyalty-element.js';

interface Rooted {
  createRenderRoot(): HTMLElement | DocumentFragment;
}

// Lit writes beside what stands in a shadow root. What a server has written into it is written anew, in the same task.
const element = LoyaltyElement.prototype as unknown as Rooted & HTMLElement;
const { createRenderRoot } = element;
element.createRenderRoot = function () {
  this.shadowRoot?.replaceChildren();
  return createRenderRoot.call(this);
};
