import { render } from 'lit/html.js';
import { DashedElement } from './dashed-element.js';

/** An element whose templates need all that Lit can: it brings Lit's rendering with it. */
export abstract class FullElement extends DashedElement {
  protected override draw(value: unknown): void {
    render(value, this.renderRoot, this.renderOptions);
  }
}
