import type { Words } from '../i18n/catalogue.js';
import { parts, type Language } from '../i18n/parts.js';
import { beside } from './beside.js';

const folders = ['ar', 'de', 'es', 'fr', 'he', 'it', 'ja', 'ko', 'pt-br', 'zh-hans', 'zh-hant'];

/** Portuguese serves `pt-PT`, too. */
const tagOf = (folder: string): string => folder.replace('-br', '');

const language = (folder: string): Language =>
  Object.fromEntries(
    Object.keys(parts).map((part) => [part, () => beside(`words/${folder}/${part}.js`) as Promise<Words>]),
  ) as Language;

/** The languages of the kit, each part in a file of its own beside the script. */
export const languages = Object.fromEntries(folders.map((folder) => [tagOf(folder), language(folder)]));
