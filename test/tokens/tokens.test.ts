import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { defineConfig, parse, RECOMMENDED_CONFIG, type LintRuleLonghand } from '@terrazzo/parser';
import { expect } from 'chai';
import { cssOf, themeFrom } from '../../tokens/css.js';
import { dtcgOf } from '../../tokens/dtcg.js';
import { themes } from '../../tokens/themes.js';

const filename = new URL('../../tokens/tokens.json', import.meta.url);

/** The public parser of the format, with its rules; it rejects what is not valid. The format itself knows no em. */
async function parsed(src: string) {
  const pixels: LintRuleLonghand = ['error', { allowedUnits: ['px', 'rem'] }];
  const rules = { ...RECOMMENDED_CONFIG, 'core/valid-dimension': pixels };
  return parse([{ filename, src }], { config: defineConfig({ lint: { rules } }, { cwd: filename }) });
}

describe('tokens.json', () => {
  const src = readFileSync(filename, 'utf8');

  it('is valid in the format of 2025.10, and says what the themes say', async () => {
    const { tokens } = await parsed(src);
    const wanted = themes.flatMap(({ name, light, dark, shape }) => [
      ...Object.keys(light).map((token) => `${name}.light.${token.replace('-', '.')}`),
      ...Object.keys(dark).map((token) => `${name}.dark.${token.replace('-', '.')}`),
      ...Object.keys(shape).map((token) => `${name}.${token}`),
    ]);
    expect(Object.keys(tokens).sort()).to.deep.equal(wanted.sort());
    expect(tokens['warm.dark.color.accent']).to.deep.include({ $type: 'color' });
    expect(tokens['plain.radius']).to.deep.include({ $type: 'dimension', $value: { value: 8, unit: 'px' } });
    expect(tokens['plain.motion']?.$value).to.deep.equal({ value: 200, unit: 'ms' });
    expect(tokens['warm.shadow']).to.deep.include({ $type: 'shadow' });
  });

  for (const [fault, broken] of [
    ['a colour of two channels', src.replace(/0\.1137,/, '')],
    ['a length in em', src.replace('"unit": "px"', '"unit": "em"')],
    ['a time without a unit', src.replace('"unit": "ms"', '"unit": ""')],
  ] as const) {
    it(`would not be valid with ${fault}`, async () => {
      expect(broken).not.to.equal(src);
      const failed = await parsed(broken).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(failed).to.be.an('error');
    });
  }
});

describe('The themes', () => {
  it('are made from their one source, and so are the defaults of the elements', () => {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/tokens.ts', '--check'], {
      encoding: 'utf8',
    });
    expect(stderr).to.equal('');
    expect(status).to.equal(0);
  });

  for (const theme of themes) {
    it(`${theme.name} comes back from its CSS as it went`, () => {
      const css = cssOf(theme);
      const back = { ...themeFrom(css, theme.name), about: theme.about };
      expect(back).to.deep.equal(theme);
      expect(dtcgOf([back])).to.deep.equal(dtcgOf([theme]));
    });

    it(`${theme.name} sets custom properties of the kit and nothing else`, () => {
      const declarations = cssOf(theme)
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/@(supports|media)[^{]*/g, '')
        .match(/[\w-]+:(?= )/g);
      for (const each of declarations ?? []) expect(each).to.match(/^--loyalty-/);
    });
  }
});
