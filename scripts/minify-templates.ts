import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'vite';

/** Minifies html`` and css`` literals. Conservative: one space between inline elements always stays. */
export const minifyTemplates = (): Plugin => ({
  name: 'minify-templates',
  apply: 'build',
  enforce: 'pre',
  async transform(code, id) {
    if (id.includes('node_modules') || !/\.[jt]s($|\?)/.test(id) || !/html`|css`|svg`/.test(code)) return null;
    const result = await minifyHTMLLiterals(code, {
      fileName: id,
      html: {
        conservativeCollapse: true,
        keepClosingSlash: true,
        removeEmptyAttributes: false,
        collapseBooleanAttributes: false,
        removeOptionalTags: false,
      },
    });
    return result && { code: result.code, map: result.map };
  },
});
