// Markup in which text stays text, and the states of a widget: loading, guest, failed, ready.
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

class Markup extends String {}

const text = (value) => {
  if (Array.isArray(value)) return value.map(text).join('');
  return value instanceof Markup ? value : String(value ?? '').replace(/[&<>"']/g, (each) => entities[each]);
};

export const html = (strings, ...values) => new Markup(String.raw({ raw: strings }, ...values.map(text)));

export async function place(stage, load, { pending, guest, failed, ready, act }) {
  stage.innerHTML = pending();
  try {
    const data = await load();
    const isGuest = data.member === null && !data.rewards;
    stage.innerHTML = isGuest ? guest(data.program) : ready(data);
    if (!isGuest) act?.(stage, data);
  } catch {
    stage.innerHTML = failed();
    stage
      .querySelector('[data-retry]')
      .addEventListener('click', () => place(stage, load, { pending, guest, failed, ready, act }));
  }
}
