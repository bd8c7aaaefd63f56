import { colours, shapes, type ColourName, type Colours, type Hex, type Shape, type Theme } from './tokens.js';
import { hexOf } from './colour.js';

const rule = (selector: string, lines: readonly string[], depth = ''): string =>
  lines.length === 0 ? '' : `${depth}${selector} {\n${lines.map((line) => `${depth}  ${line}\n`).join('')}${depth}}\n`;

const within = (condition: string, rules: readonly string[]): string =>
  rules.join('') && `${condition} {\n${rules.filter(Boolean).join('\n')}}\n`;

const set = (name: string, value: string): string => `--loyalty-${name}: ${value};`;

const known = ({ light, dark }: Theme): readonly ColourName[] =>
  colours.map(({ name }) => name).filter((name) => light[name] ?? dark[name]);

/** The colours of one scheme, by name. */
const one = (given: Colours): readonly string[] =>
  colours.flatMap(({ name }) => {
    const value = given[name];
    return value ? [set(name, value)] : [];
  });

/** `light-dark()` needs both; what one scheme leaves to the elements, the theme leaves to them. */
const both = ({ light, dark }: Theme): readonly string[] =>
  colours.flatMap(({ name }) => {
    const [day, dusk] = [light[name], dark[name]];
    if (!day || !dusk) return [];
    return [set(name, day === dusk ? day : `light-dark(${day}, ${dusk})`)];
  });

/** The style sheet of a theme: custom properties and nothing else. */
export function cssOf(theme: Theme): string {
  const { name, about, light, dark, shape } = theme;
  const sizes = shapes.flatMap((token) => (shape[token.name] ? [set(token.name, shape[token.name] ?? '')] : []));
  return [
    `/* loyalty-elements, theme "${name}": ${about} */\n`,
    rule(':root', [...sizes, ...both(theme)]),
    `\n/* A class or an attribute decides where the page has one; else its color-scheme, which may follow the system. */\n`,
    rule(".light,\n[data-theme='light']", [set('color-scheme', 'light')]),
    '\n',
    rule(".dark,\n[data-theme='dark']", [set('color-scheme', 'dark')]),
    '\n/* Older browsers know the scheme from a class or an attribute alone; without, the colours are the system’s. */\n',
    within('@supports not (color: light-dark(#000, #fff))', [
      rule(
        ':root',
        both(theme).map((line) => line.replace(/: light-dark\(.*/, ': initial;')),
        '  ',
      ),
      rule(".light,\n  [data-theme='light']", one(light), '  '),
      rule(".dark,\n  [data-theme='dark']", one(dark), '  '),
    ]),
    '\n/* Where the visitor has chosen all colours, the elements know what to do. */\n',
    within('@media (forced-colors: active)', [
      rule(
        ":root,\n  .light,\n  .dark,\n  [data-theme='light'],\n  [data-theme='dark']",
        [...known(theme), 'color-scheme'].map((each) => set(each, 'initial')),
        '  ',
      ),
    ]),
  ].join('');
}

/** Reads the tokens of a style sheet that `cssOf` has written, or that somebody has changed since. */
export function themeFrom(css: string, name: string): Theme {
  const light: Partial<Record<ColourName, Hex>> = {};
  const dark: Partial<Record<ColourName, Hex>> = {};
  const shape: Partial<Record<keyof Shape, string>> = {};
  const [plainRules = ''] = css.replace(/\/\*[\s\S]*?\*\//g, '').split(/@supports|@media/);
  for (const [, token, value = ''] of plainRules.matchAll(/--loyalty-([\w-]+):\s*([^;}]+)/g)) {
    const colour = colours.find((each) => each.name === token)?.name;
    const size = shapes.find((each) => each.name === token)?.name;
    if (size) shape[size] = value.trim();
    if (!colour) continue;
    const [day = '', dusk = day] = value.replace(/light-dark\(|\)/g, '').split(',');
    const [inLight, inDark] = [hexOf(day), hexOf(dusk)];
    if (inLight) light[colour] = inLight;
    if (inDark) dark[colour] = inDark;
  }
  return { name, about: 'As it was pasted.', light, dark, shape };
}
