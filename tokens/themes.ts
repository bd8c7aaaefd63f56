import type { Theme } from './tokens.js';

/** What the elements have by themselves. */
export const plain = {
  name: 'plain',
  about: 'One blue on the page as it is.',
  light: {
    'color-accent': '#1d4ed8',
    'color-on-accent': '#ffffff',
    'color-surface': '#ffffff',
    'color-danger': '#b42318',
  },
  dark: {
    'color-accent': '#93b4ff',
    'color-on-accent': '#0b1324',
    'color-surface': '#16181d',
    'color-danger': '#ff9b8f',
  },
  shape: { radius: '0.5em', motion: '200ms' },
} as const satisfies Theme;

const warm: Theme = {
  name: 'warm',
  about: 'Terracotta on cream, round corners.',
  light: {
    'color-accent': '#9a3f12',
    'color-on-accent': '#ffffff',
    'color-surface': '#fffaf2',
    'color-danger': '#b0133a',
    'color-text': '#33231a',
    'color-quiet': '#6b5648',
    'color-line': '#e2d2c1',
    'color-fill': '#f7ecde',
  },
  dark: {
    'color-accent': '#f5b27a',
    'color-on-accent': '#2a1505',
    'color-surface': '#211913',
    'color-danger': '#ff9aa8',
    'color-text': '#f6ebe1',
    'color-quiet': '#c9b5a4',
    'color-line': '#54453a',
    'color-fill': '#30251d',
  },
  shape: { radius: '0.875em', motion: '250ms', shadow: '0px 6px 20px 0px #33231a24' },
};

const night: Theme = {
  name: 'night',
  about: 'Violet on midnight blue, lilac by day.',
  light: {
    'color-accent': '#5b21b6',
    'color-on-accent': '#ffffff',
    'color-surface': '#faf9ff',
    'color-danger': '#b0133a',
    'color-text': '#1b1530',
    'color-quiet': '#575070',
    'color-line': '#d9d4ea',
    'color-fill': '#f0edfa',
  },
  dark: {
    'color-accent': '#c4b5fd',
    'color-on-accent': '#1a1033',
    'color-surface': '#14122a',
    'color-danger': '#ff9bb0',
    'color-text': '#ece9f8',
    'color-quiet': '#b0aac9',
    'color-line': '#3f3a60',
    'color-fill': '#221f3d',
  },
  shape: { radius: '0.375em', motion: '150ms', shadow: '0px 8px 28px 0px #0000004d' },
};

const highContrast: Theme = {
  name: 'high-contrast',
  about: 'Text at 7 : 1 or more, edges that are seen, next to no movement.',
  light: {
    'color-accent': '#00308f',
    'color-on-accent': '#ffffff',
    'color-surface': '#ffffff',
    'color-danger': '#8b0000',
    'color-text': '#000000',
    'color-quiet': '#2b2b2b',
    'color-line': '#8a8a8a',
    'color-fill': '#f2f2f2',
  },
  dark: {
    'color-accent': '#ffe14d',
    'color-on-accent': '#000000',
    'color-surface': '#000000',
    'color-danger': '#ffb4ab',
    'color-text': '#ffffff',
    'color-quiet': '#e0e0e0',
    'color-line': '#707070',
    'color-fill': '#1a1a1a',
  },
  shape: { radius: '0.25em', motion: '1ms' },
};

export const themes: readonly Theme[] = [plain, warm, night, highContrast];
