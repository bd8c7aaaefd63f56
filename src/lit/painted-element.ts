import { drawing } from './drawing.js';
import { LoyaltyElement } from './loyalty-element.js';
import { paint } from './paint.js';

/** An element that is painted first: its page has something to see before Lit's rendering has come. */
export abstract class PaintedElement extends LoyaltyElement {
  protected override draw(value: unknown): void {
    (drawing.byLit ?? paint)(value, this.renderRoot, this.renderOptions);
  }
}
