import { html } from 'lit';
import styles from '../../../dist/elements/feedback-form/feedback-form.styles.js';
import control from '../../../dist/lit/control.styles.js';
import * as words from '../handwritten/words.js';
import { Floor } from './element.js';

const choice = ([kind, label]) =>
  html`<label part="choice"
    ><input type="radio" name="kind" value=${kind} .checked=${kind === 'idea'} /><span>${label}</span></label
  >`;

class Feedback extends Floor {
  static styles = Floor.looks(control, styles);

  draw() {
    return html`<slot name="heading"></slot>
      <form part="form" novalidate>
        <div part="notice" role="status"></div>
        <fieldset
          part="field kind"
          role="radiogroup"
          aria-required="true"
          aria-invalid="false"
          aria-describedby="kind-error"
        >
          <legend>${words.tell}</legend>
          <div part="choices">${Object.entries(words.kinds).map(choice)}</div>
          <p part="error" id="kind-error"></p>
        </fieldset>
        <div part="field">
          <label for="message">${words.message}</label
          ><textarea
            id="message"
            name="message"
            rows="5"
            required
            aria-invalid="false"
            aria-describedby="message-error"
          ></textarea
          ><small part="counter" aria-hidden="true">0 / 4,000</small><span part="spoken" role="status"></span>
          <p part="error" id="message-error"></p>
        </div>
        <input part="trap" name="homepage" tabindex="-1" autocomplete="off" aria-hidden="true" />
        <button part="send primary" aria-disabled="false">${words.send}</button>
      </form>`;
  }
}
customElements.define('x-feedback', Feedback);
