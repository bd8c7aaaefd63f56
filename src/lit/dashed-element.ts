import { LoyaltyElement } from './loyalty-element.js';

/** An element with an attribute of more than one word. */
export abstract class DashedElement extends LoyaltyElement {
  /** Each attribute is also read without its dashes: frameworks lower-case what they do not know. */
  static override get observedAttributes(): string[] {
    return super.observedAttributes.flatMap((name) => [name, name.replaceAll('-', '')]);
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    const { observedAttributes } = this.constructor as typeof DashedElement;
    const full = observedAttributes.find((each) => each.replaceAll('-', '') === name);
    super.attributeChangedCallback(full ?? name, before, value);
  }
}
