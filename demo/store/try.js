import { looks } from './looks.js';
import { snippetOf, tagOf } from './snippet.js';
import { words } from './words/try.js';

const form = document.getElementById('choices');
const preview = document.getElementById('preview');
const snippet = document.getElementById('snippet');
const copied = document.getElementById('copied');
const names = ['programme', 'member', 'scenario', 'lang', 'theme'];

let visit = crypto.randomUUID();

const say = (key) => (words[document.documentElement.lang] ?? words.en)[key] ?? '';

/** What is chosen, as the form has it. */
function choices() {
  const data = new FormData(form);
  const { programme, member, scenario, lang, theme } = Object.fromEntries(data);
  return { programme, member, scenario, lang, theme, widgets: data.getAll('widget') };
}

/** A link to this page brings its choices along. What it does not know is left as it is. */
function readAddress() {
  const asked = new URLSearchParams(location.search);
  for (const name of names) {
    const field = form.elements[name];
    if ([...field.options].some(({ value }) => value === asked.get(name))) field.value = asked.get(name);
  }
}

function writeAddress(chosen) {
  const address = new URL(location.href);
  for (const name of names) address.searchParams.set(name, chosen[name]);
  history.replaceState(null, '', address);
}

/** Puts the page itself into its language; it has fewer languages than the kit. */
function translate(lang) {
  document.documentElement.lang = lang === 'zh-CN' ? lang : 'en';
  for (const element of document.querySelectorAll('[data-say]')) element.textContent = say(element.dataset.say);
  document.title = say('title');
}

/** Every choice is another backend, so that nothing of one shows in the next. */
function connect({ programme, member, scenario, lang }) {
  preview.lang = lang;
  preview.dir = ['ar', 'he'].includes(lang) ? 'rtl' : 'ltr';
  preview.options = {
    baseUrl: `/sandbox/${visit}/${programme}/${member}/${scenario}`,
    getToken: () => Promise.resolve(member === 'guest' ? null : `sandbox.${member}`),
    locale: lang,
  };
  document.getElementById('shop-name').textContent = form.elements.programme.selectedOptions[0].textContent;
}

function dress({ theme }) {
  const { scheme, page, tokens } = looks[theme];
  preview.setAttribute('theme', scheme);
  const stage = preview.querySelector('.page');
  stage.removeAttribute('style');
  for (const [name, value] of Object.entries({ ...page, ...tokens })) stage.style.setProperty(name, value);
}

function place({ widgets }) {
  for (const slot of preview.querySelectorAll('[data-widget]')) {
    const { tag, attributes } = tagOf(slot.dataset.widget);
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    slot.replaceChildren(...(widgets.includes(slot.dataset.widget) ? [element] : []));
    slot.hidden = !slot.firstChild;
  }
}

function show() {
  const chosen = choices();
  translate(chosen.lang);
  connect(chosen);
  dress(chosen);
  place(chosen);
  writeAddress(chosen);
  snippet.textContent = snippetOf(chosen);
  copied.textContent = '';
}

form.addEventListener('change', show);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  visit = crypto.randomUUID();
  show();
});

document.getElementById('copy').addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(snippet.textContent);
    copied.textContent = say('copied');
  } catch {
    window.getSelection().selectAllChildren(snippet);
    copied.textContent = say('not-copied');
  }
});

// The sandbox has nobody who could sign in: the member is chosen on this page.
for (const type of ['loyalty-join', 'loyalty-sign-in']) {
  preview.addEventListener(type, (event) => {
    event.preventDefault();
    form.elements.member.value = type === 'loyalty-join' ? 'new' : 'mid';
    show();
    form.elements.member.focus();
  });
}

readAddress();
show();
