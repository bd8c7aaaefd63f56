import { html } from 'lit';
import styles from '../../../dist/elements/nps-survey/nps-survey.styles.js';
import { closeIcon } from '../../../dist/lit/icons/close.js';
import form from '../../../dist/lit/survey/survey-form.styles.js';
import survey from '../../../dist/lit/survey/survey.styles.js';
import * as words from '../handwritten/words.js';
import { Floor } from './element.js';

const scores = Array.from({ length: 11 }, (_, score) => score);

class Survey extends Floor {
  static styles = Floor.looks(survey, form, styles);

  updated() {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  draw(data) {
    const [low, high] = words.ends;
    return html`<p part="spoken" role="status"></p>
      <dialog part="dialog" aria-labelledby="question">
        <form part="survey" novalidate>
          <fieldset part="scale" role="radiogroup" aria-required="true" aria-describedby="ends error">
            <legend part="question" id="question"><span>${words.ask(data.survey)}</span></legend>
            <div part="cells">
              ${scores.map(
                (score) =>
                  html`<label part="cell"
                    ><input type="radio" name="score" value=${score} /><span part="number">${score}</span></label
                  >`,
              )}
            </div>
            <p part="ends" id="ends">
              <span part="low">0 – ${low}</span> <span part="high"><span>10 – ${high}</span></span>
            </p>
            <p part="error" id="error"></p>
          </fieldset>
          <div part="actions"><button part="primary">${words.next}</button></div>
        </form>
        <button part="close" type="button" aria-label=${words.close}>${closeIcon()}</button>
      </dialog>`;
  }
}
customElements.define('x-survey', Survey);
