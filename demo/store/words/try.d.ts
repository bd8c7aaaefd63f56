import type { Words } from './en.js';

/** What the page says on which everything can be tried, by language. */
export declare const words: { readonly en: Words; readonly 'zh-CN': Words };
