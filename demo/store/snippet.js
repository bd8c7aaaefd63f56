import { looks } from './looks.js';

const attributes = {
  'points-badge': { show: 'value pending expiring' },
  'rewards-list': { 'page-size': '6' },
};

/** A widget as this page shows it. */
export const tagOf = (noun) => ({ tag: `loyalty-${noun}`, attributes: attributes[noun] ?? {} });

/** What names the member, a queue that may stand before or after the script. */
const token = `
<script>
  (window.LoyaltyElements = window.LoyaltyElements || []).push({
    getToken: async () => (await fetch('/account/loyalty-token')).text(),
  });
</script>`;

/** The lines that put what is shown on a page of one's own. */
export function snippetOf({ programme, member, lang, theme, widgets }) {
  const script = `<script src="/loyalty-elements.iife.js" data-base-url="https://shop.example/${programme}" defer></script>`;
  const language =
    lang === 'en'
      ? ''
      : `<!-- The page says its language: <html lang="${lang}"${['ar', 'he'].includes(lang) ? ' dir="rtl"' : ''}> -->\n`;
  const signedIn = member === 'guest' ? '' : token;
  return [`${language}${script}${signedIn}`, widgets.map(lineOf).join('\n'), styleOf(looks[theme])]
    .filter(Boolean)
    .join('\n\n');
}

function lineOf(noun) {
  const { tag, attributes: given } = tagOf(noun);
  const said = Object.entries(given).map(([name, value]) => ` ${name}="${value}"`);
  return `<${tag}${said.join('')}></${tag}>`;
}

function styleOf({ scheme, tokens }) {
  const rules = [...(scheme === 'dark' ? [['color-scheme', 'dark']] : []), ...Object.entries(tokens)];
  if (rules.length === 0) return '';
  return `/* In your style sheet */\n:root {\n${rules.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}`;
}
