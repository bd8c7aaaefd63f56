import type * as Ssr from '../../src/ssr/ssr.js';

/**
 * The renderer, loaded as it loads its elements itself: where a runner turns tests into another kind of module, a static
 * import would be a second copy of Lit.
 */
export const loaded = (): Promise<typeof Ssr> => import('../../src/ssr/ssr.js');

export const loadedLanguages = async (): Promise<void> => {
  const { addLanguages } = await import('../../src/lit/language-loading.js');
  const { languages } = await import('../../src/i18n/languages.js');
  addLanguages(languages);
};
