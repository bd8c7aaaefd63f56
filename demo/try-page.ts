import { html } from 'hono/html';
import { shopfronts } from './shopfronts.js';
import { words } from './store/words/try.js';

type Html = ReturnType<typeof html>;
type Choices = readonly (readonly [value: string, key: string])[];

const { en } = words;

const members: Choices = ['guest', 'new', 'mid', 'at-risk', 'top', 'blocked', 'pending'].map((role) => [
  role,
  `member-${role}`,
]);

/** `mid` is the scenario in which nothing goes wrong; who is signed in is chosen beside it. */
const scenarios: Choices = ['mid', 'out-of-stock', 'slow', 'offline', 'malformed', '401', '429'].map((name) => [
  name,
  `scenario-${name}`,
]);

const themes: Choices = ['light', 'dark', 'paper', 'night', 'mint'].map((name) => [name, `theme-${name}`]);

const widgets = ['points-badge', 'tier-progress', 'rewards-list', 'nps-survey', 'feedback-form'];

/** Those of the kit, each by its own name. */
const languages = {
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
};

/** All five widgets on the sandbox, with what can be chosen about them, and the lines that put them on a page. */
export function tryPage(): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${en['title']}</title>
        <link rel="icon" href="/images/coffee-stars/favicon.png" />
        <link rel="stylesheet" href="/store/try.css" />
        <script src="/cdn/loyalty-elements.iife.js" defer></script>
        <script src="/store/try.js" type="module"></script>
      </head>
      <body>
        <header class="top">
          <h1 data-say="title">${en['title']}</h1>
          <p data-say="intro">${en['intro']}</p>
          <a href="/" data-say="to-shop">${en['to-shop']}</a>
        </header>

        <main>
          <form id="choices" aria-labelledby="choices-title">
            <h2 id="choices-title" data-say="choices">${en['choices']}</h2>
            <label>
              <span data-say="programme">${en['programme']}</span>
              <select name="programme">
                ${Object.entries(shopfronts).map(([id, { programme }]) => html`<option value="${id}">${programme}</option>`)}
              </select>
            </label>
            ${choice('member', members)} ${choice('scenario', scenarios)}
            <label>
              <span data-say="lang">${en['lang']}</span>
              <select name="lang">
                ${Object.entries(languages).map(([lang, name]) => html`<option value="${lang}" lang="${lang}">${name}</option>`)}
              </select>
            </label>
            ${choice('theme', themes)}
            <fieldset>
              <legend data-say="widgets">${en['widgets']}</legend>
              ${widgets.map(
                (noun) =>
                  html`<label class="tick">
                    <input type="checkbox" name="widget" value="${noun}" checked />
                    <span data-say="${noun}">${en[noun]}</span>
                  </label>`,
              )}
            </fieldset>
            <button type="submit" data-say="again">${en['again']}</button>
          </form>

          <section class="stage" aria-labelledby="stage-title">
            <h2 id="stage-title" data-say="stage">${en['stage']}</h2>
            <loyalty-provider id="preview">
              <div class="page">
                <div class="bar">
                  <strong id="shop-name" lang="en"></strong>
                  <div data-widget="points-badge"></div>
                </div>
                <div data-widget="tier-progress"></div>
                <div data-widget="rewards-list"></div>
                <div data-widget="nps-survey"></div>
                <div data-widget="feedback-form"></div>
              </div>
            </loyalty-provider>
          </section>

          <section class="lines" aria-labelledby="lines-title">
            <h2 id="lines-title" data-say="lines">${en['lines']}</h2>
            <p data-say="lines-text">${en['lines-text']}</p>
            <pre id="snippet" tabindex="0" role="region" aria-labelledby="lines-title" lang="en" dir="ltr"></pre>
            <p class="copying">
              <button type="button" id="copy" data-say="copy">${en['copy']}</button>
              <span id="copied" role="status"></span>
            </p>
          </section>
        </main>
      </body>
    </html>`;
}

function choice(name: string, choices: Choices): Html {
  const option = ([value, key]: Choices[number]): Html => {
    const isFirst = value === 'mid' ? html`selected` : '';
    return html`<option value="${value}" data-say="${key}" ${isFirst}>${en[key]}</option>`;
  };
  return html`<label>
    <span data-say="${name}">${en[name]}</span>
    <select name="${name}">
      ${choices.map(option)}
    </select>
  </label>`;
}
