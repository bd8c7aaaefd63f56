// A Lit element with the kit's look, DOM and bindings, and nothing else: its data are given, it has no states and no client.
import { LitElement } from 'lit';
import base from '../../../dist/lit/base.styles.js';

export class Floor extends LitElement {
  static properties = { data: {} };

  static looks = (...styles) => [base, ...styles];

  render() {
    return this.data && this.draw(this.data);
  }
}
