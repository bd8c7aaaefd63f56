import { render } from 'lit/html.js';
import { LoyaltyElement } from './loyalty-element.js';

/** An element whose templates need all that Lit can: it brings Lit's rendering with it. */
export abstract class FullElement extends LoyaltyElement {
  protected override draw(value: unknown): void {
    render(value, this.renderRoot, this.renderOptions);
  }
}
