import { programmes } from '../src/sandbox/programmes.js';
import { scripts } from '../src/sandbox/scenario.js';
import { pseudoLocale } from '../stories/pseudo-locale.js';

/** What the toolbar offers; the first of each is how the page comes. */
export const toolbar = {
  theme: menu('Theme', 'contrast', { auto: 'As the system', light: 'Light', dark: 'Dark' }),
  direction: menu('Direction', 'transfer', { auto: 'As the language', ltr: 'Left to right', rtl: 'Right to left' }),
  language: menu('Language', 'globe', {
    en: 'English',
    'zh-CN': '简体中文',
    'zh-TW': '繁體中文',
    ja: '日本語',
    ko: '한국어',
    de: 'Deutsch',
    fr: 'Français',
    es: 'Español',
    'pt-BR': 'Português',
    it: 'Italiano',
    ar: 'العربية',
    he: 'עברית',
    [pseudoLocale]: 'Ļöñĝ ŵöŕďš',
  }),
  width: menu('Width', 'grow', {
    full: 'Full',
    '240px': '240 px',
    '320px': '320 px',
    '768px': '768 px',
    '1280px': '1280 px',
  }),
  scenario: menu('Scenario', 'database', {
    own: "The story's own",
    ...Object.fromEntries(
      programmes.flatMap(({ program: { id } }) =>
        Object.keys(scripts).map((scenario) => {
          // An address of Storybook carries no slash in a choice.
          return [`${id}_${scenario}`, `${id}/${scenario}`] as const;
        }),
      ),
    ),
  }),
};

function menu<const I extends string>(title: string, icon: I, choices: Readonly<Record<string, string>>) {
  const items = Object.entries(choices).map(([value, name]) => ({ value, title: name }));
  return { description: title, toolbar: { title, icon, items, dynamicTitle: true } };
}

export const initialGlobals = { theme: 'auto', direction: 'auto', language: 'en', width: 'full', scenario: 'own' };
