// What a member does in the survey and in the form; fields of every library take part in their form.
import { html } from './markup.js';
import { followUp, thanks, arrived, unsent, redeem, sure, cancel } from './words.js';

const read = (form) => Object.fromEntries(new FormData(form));
const part = (stage, name) => stage.querySelector(`[data-part="${name}"]`);

/** The next rewards, under those that are there. */
export function browse(stage, data, page, ready) {
  stage.querySelector('[data-more]')?.addEventListener('click', async () => {
    const { rewards, more } = await page(`limit=12&cursor=${encodeURIComponent(data.more)}`);
    const all = { ...data, rewards: [...data.rewards, ...rewards], more };
    stage.innerHTML = ready(all);
    browse(stage, all, page, ready);
  });
}

/** Asks before a reward is redeemed; it is not sent yet. */
export function ask(stage) {
  stage.addEventListener('click', ({ target }) => {
    const card = target.closest('[data-redeem]')?.closest('li, [role=listitem]');
    if (!card) return;
    const [name, cost] = ['h3', 'strong'].map((tag) => card.querySelector(tag).textContent);
    const dialog = document.createElement('dialog');
    dialog.innerHTML = html`<form method="dialog">
      <h2>${sure(name)}</h2>
      <p>${cost}</p>
      <button>${cancel}</button> <button value="redeem">${redeem}</button>
    </form>`;
    dialog.addEventListener('close', () => dialog.remove());
    stage.append(dialog);
    dialog.showModal();
  });
}

export function answer(stage, { survey }, send) {
  const form = stage.querySelector('form');
  const id = crypto.randomUUID();
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const { score, comment } = read(form);
    if (!score) return;
    if (part(stage, 'more').hidden) {
      part(stage, 'scale').hidden = true;
      part(stage, 'more').hidden = false;
      part(stage, 'question').textContent = followUp(survey, Number(score));
      return;
    }
    try {
      const answered = {
        id,
        surveyId: survey.id,
        revision: 1,
        state: 'complete',
        score: Number(score),
        ...(comment && { comment }),
        locale: 'en',
        clientTime: new Date().toISOString(),
        elapsedMs: Math.round(performance.now()),
      };
      await send('PUT', `/survey-responses/${id}`, answered);
      form.replaceChildren(thanks);
    } catch {
      part(stage, 'error').textContent = unsent;
    }
  });
}

export function tell(stage, _data, send) {
  const form = stage.querySelector('form');
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const { kind, message, rating, email } = read(form);
    if (!kind || !message) return;
    const contact = email ? { by: 'email', value: email } : { by: 'none' };
    try {
      const { number } = await send('POST', '/feedback', {
        id: crypto.randomUUID(),
        kind,
        message,
        contact,
        ...(rating && { rating: Number(rating) }),
      });
      form.replaceChildren(arrived(number));
    } catch {
      part(stage, 'error').textContent = unsent;
    }
  });
}
