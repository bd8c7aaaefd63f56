// What a shop would build of Shoelace's parts for the same work; the words are those of the kit.
import '@shoelace-style/shoelace/dist/components/badge/badge.js';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/dialog/dialog.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/progress-bar/progress-bar.js';
import '@shoelace-style/shoelace/dist/components/radio-button/radio-button.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
import '@shoelace-style/shoelace/dist/themes/light.css';

const numbers = Array.from(
  { length: 11 },
  (_, value) => `<sl-radio-button value="${value}">${value}</sl-radio-button>`,
);

const markup = {
  survey: `<sl-dialog label="How likely are you to recommend us to a friend or colleague?"
      ><sl-radio-group label="0 not at all likely, 10 extremely likely">${numbers.join('')}</sl-radio-group
      ><sl-button slot="footer" variant="primary">Continue</sl-button></sl-dialog>`,
  feedback: `<form><sl-select label="What would you like to tell us?"><sl-option value="complaint">Complaint</sl-option
      ><sl-option value="idea">Idea</sl-option></sl-select><sl-textarea label="Your message" required></sl-textarea
      ><sl-button type="submit" variant="primary">Send</sl-button></form>`,
  badge: '<sl-badge>1,250 stars</sl-badge>',
  tier: '<sl-progress-bar label="120 stars to Gold" value="73">73%</sl-progress-bar>',
};

export async function show(widget, stage) {
  stage.insertAdjacentHTML('beforeend', markup[widget]);
  await Promise.all([...stage.querySelectorAll('*')].map((each) => each.updateComplete));
  await stage.querySelector('sl-dialog')?.show();
}
