import { translated } from '../../src/sandbox/translation.js';
import type { ApiContext } from './api-env.js';

/** An answer in the language that the caller asks for, where the programme has it; else in English. */
export function inLanguage<T>(c: ApiContext, value: T): T {
  return translated(value, c.var.programme.translations, c.req.header('Accept-Language'));
}
