import { choose, chosen } from './choices.js';
import { everybody, shopper, signIn } from './session.js';
import { say } from './words.js';

const page = document.documentElement;
const roles = document.getElementById('member');
const signedIn = document.getElementById('signed-in');

/** The demo's own bar: who is shopping, and how the page looks. */
export function wireControls() {
  roles.addEventListener('change', () => signIn(roles.value));
  for (const type of ['language-change', 'shopper-change']) document.addEventListener(type, () => void showShopper());
  void showShopper();

  press(
    'lang-en',
    () => page.lang === 'en',
    () => setLanguage('en'),
  );
  press(
    'lang-zh',
    () => page.lang === 'zh-CN',
    () => setLanguage('zh-CN'),
  );
  press('dark', isDark, () => {
    const theme = isDark() ? 'light' : 'dark';
    page.dataset.theme = theme;
    choose('theme', theme);
  });
  press(
    'rtl',
    () => page.dir === 'rtl',
    () => {
      page.dir = page.dir === 'rtl' ? 'ltr' : 'rtl';
      choose('dir', page.dir);
    },
  );
}

const isDark = () =>
  (page.dataset.theme ?? (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';

function setLanguage(lang) {
  page.lang = lang;
  choose('lang', lang);
  document.dispatchEvent(new Event('language-change'));
}

/** A toggle button, and all others with it: one press may change the state of two. */
function press(id, isOn, act) {
  const button = document.getElementById(id);
  const show = () => button.setAttribute('aria-pressed', String(isOn()));
  button.addEventListener('click', () => {
    act();
    document.dispatchEvent(new Event('appearance-change'));
  });
  document.addEventListener('appearance-change', show);
  show();
}

async function showShopper() {
  const [all, current] = await Promise.all([everybody(), shopper()]);
  roles.replaceChildren(
    ...all.map(({ role, givenName }) => {
      const option = document.createElement('option');
      option.value = role;
      option.textContent = [givenName, say(`role-${role}`)].filter(Boolean).join(' · ');
      return option;
    }),
  );
  roles.value = current.role;
  signedIn.textContent =
    current.role === 'guest'
      ? say('as-guest')
      : say('signed-in', { name: current.givenName, card: current.displayId ?? '' });
  document.querySelectorAll('a[data-programme]').forEach((link) => {
    const address = new URL(location.pathname, location.href);
    address.searchParams.set('programme', link.dataset.programme);
    for (const name of ['member', 'lang', 'theme', 'dir'])
      if (chosen(name)) address.searchParams.set(name, chosen(name));
    link.href = address.search;
  });
}
