import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { statedDirectives } from './scripts/lint-directives.js';

const refuse = (message, ...names) => names.map((name) => ({ name, message }));

const page = ['document', 'window', 'self', 'location', 'history', 'navigator', 'screen', 'customElements'];
const classes = ['HTMLElement', 'Element', 'Node', 'Event', 'CustomEvent', 'MutationObserver', 'ResizeObserver'];
const stored = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'];
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];
const clocks = ['setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask', 'performance', 'crypto'];
const everywhere = ['console', 'globalThis', 'URL', 'URLSearchParams', 'Headers', 'FormData', 'clearTimeout', 'Image'];
const node = ['process', 'Buffer', 'module', 'require'];

/** Markup that a strict content-security policy stops, or that runs what an API says. */
const unsafeMarkup = [
  ...[
    [/[\s"']style\s*=/, 'A style attribute breaks a strict content-security policy: use setProperty in updated().'],
    [/<style[\s>]/, 'A <style> in a template breaks a strict content-security policy: use static styles.'],
    [/\son[a-z]+\s*=/, 'An inline listener breaks a strict content-security policy: use @event.'],
    [/\sclass\s*=/, 'Parts are the only hooks: use part=.'],
    [/\.(inner|outer)HTML\s*=/, 'Text is text: never set markup.'],
  ].map(([pattern, message]) => ({
    selector: `TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=${String(pattern)}]`,
    message,
  })),
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc)$/]',
    message: 'Text is text: never set markup.',
  },
];

/** The clock and the dice are arguments, so that a rule always decides alike. */
const chance = [
  { object: 'Date', property: 'now', message: 'Take `now` as an argument.' },
  { object: 'Math', property: 'random', message: 'Take `roll` as an argument.' },
];
const today = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Take `now` as an argument.' },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Take `now` as an argument.' },
];

export default defineConfig(
  { ignores: ['dist', 'coverage', 'storybook-static', '.scratch', '.data', 'test/contract/wire.d.ts'] },
  // A store page in a framework has tools of its own, which `npm run examples` installs and runs.
  { ignores: ['examples/*', '!examples/adapter', '!examples/server', '!examples/ssr'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Lit calls listeners with the element as `this`.
      '@typescript-eslint/unbound-method': 'off',
      // A member expression that may be missing is read with `?.`; a number in a sentence is no mistake.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A Hono app that has routes is still a Hono app.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // `void` stands for "no parameters" in `Endpoint<void, T>`.
      '@typescript-eslint/no-invalid-void-type': ['error', { allowInGenericTypeArguments: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    plugins: { kit: { rules: { 'stated-directives': statedDirectives } } },
    rules: {
      'kit/stated-directives': 'error',
      'max-lines': ['error', 250],
      'no-warning-comments': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'no-console': ['error', { allow: ['warn'] }],
      'no-restricted-syntax': ['error', ...unsafeMarkup],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: String.raw`^lit(-html)?/(directives/(unsafe-|style-map|class-map)|static-html)`,
              message: 'Unsafe markup, or an inline style that a strict content-security policy stops.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/{domain,i18n}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...refuse('Rules and words know no page.', ...page, ...classes),
        ...refuse('Rules and words have no effects.', ...stored, ...network, ...clocks, 'console'),
      ],
      'no-restricted-properties': ['error', ...chance],
      'no-restricted-syntax': ['error', ...unsafeMarkup, ...today],
    },
  },
  {
    files: ['src/{client,sandbox,adapters,server,conformance}/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...refuse('The client knows no page.', ...page, ...classes, ...stored)],
    },
  },
  {
    files: ['src/browser/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...refuse('HTTP belongs to the client.', ...network)] },
  },
  {
    files: ['src/{lit,elements}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...refuse('Ask the client.', ...network),
        ...refuse('Ask `client.durable()`.', ...stored),
      ],
    },
  },
  {
    files: ['src/frameworks/**/*.ts'],
    // React, Preact and Solid keep their tags in a namespace.
    rules: { '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // chai asserts by getters: `expect(x).to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
      // A test says which element it expects, and what must be there; it fails where that is wrong.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-properties': [
        'error',
        ...['it', 'describe', 'context', 'test'].flatMap((object) =>
          ['only', 'skip'].map((property) => ({ object, property, message: 'All tests run, always.' })),
        ),
      ],
      'no-restricted-globals': ['error', ...refuse('All tests run, always.', 'xit', 'xdescribe', 'fit', 'fdescribe')],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Promise"] CallExpression[callee.name="setTimeout"]',
          message: 'No sleeps: wait for what has to happen.',
        },
        { selector: 'ImportSpecifier[imported.name="aTimeout"]', message: 'No sleeps: wait for what has to happen.' },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [...page, ...classes, ...stored, ...network, ...clocks, ...everywhere, ...node].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
  },
);
