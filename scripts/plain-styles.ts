import type { Plugin } from 'vite';

/**
 * Writes a css`` literal without holes as `unsafeCSS()`, which makes the same style sheet of it.
 *
 * Without the code that fills and checks holes every page is lighter. Comes after `minifyTemplates`, which looks for css``.
 */
export const plainStyles = (): Plugin => ({
  name: 'plain-styles',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id) || !code.includes('css`')) return null;
    const plain = code.replace(/\bcss(`(?:[^`$\\]|\$(?!\{)|\\.)*`)/g, 'unsafeCSS($1)');
    return { code: `import { unsafeCSS } from '@lit/reactive-element';${plain}`, map: null };
  },
});
