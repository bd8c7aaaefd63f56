import { html } from '../handwritten/markup.js';
import * as words from '../handwritten/words.js';
import { draw } from './draw.js';

export const ready = () => html`<div data-survey></div>`;

const questions = {
  showQuestionNumbers: false,
  completeText: words.send,
  elements: [
    {
      type: 'radiogroup',
      name: 'kind',
      title: words.tell,
      isRequired: true,
      defaultValue: 'idea',
      choices: Object.entries(words.kinds).map(([value, text]) => ({ value, text })),
    },
    { type: 'comment', name: 'message', title: words.message, isRequired: true, maxLength: 4000, rows: 5 },
    { type: 'rating', name: 'rating', title: words.rating },
    { type: 'text', inputType: 'email', name: 'email', title: words.email },
  ],
};

export function open(stage, _data, send) {
  const sent =
    send &&
    (({ email, ...rest }) => send('POST', '/feedback', { id: crypto.randomUUID(), ...rest, contact: contact(email) }));
  draw(stage, questions, sent, words.arrived(''));
}

const contact = (email) => (email ? { by: 'email', value: email } : { by: 'none' });
