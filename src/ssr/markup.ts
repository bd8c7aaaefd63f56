import { LoyaltyError } from '../domain/errors.js';

/** True is there without a value; false, null and undefined are not there; objects are written as JSON. */
export type AttributeValue = string | number | boolean | object | null | undefined;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? '');

/**
 * The attributes of an element as texts, without those that are not there.
 *
 * @throws LoyaltyError `invalid-configuration` for a name that is none, or that would be a script.
 */
export function attributeTexts(attributes: Readonly<Record<string, AttributeValue>>): Map<string, string> {
  const given = Object.entries(attributes).filter(
    ([, value]) => value !== false && value !== null && value !== undefined,
  );
  return new Map(
    given.map(([name, value]) => {
      if (!/^[a-z][\w-]*$/i.test(name) || /^(on|style$)/i.test(name)) {
        throw new LoyaltyError(
          'invalid-configuration',
          `${JSON.stringify(name.slice(0, 40))} is no attribute to render`,
          {
            operation: 'ssr.render',
          },
        );
      }
      return [name, value === true ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)];
    }),
  );
}

/** ` name="value"` for each. */
export const attributesText = (attributes: Iterable<readonly [string, string]>): string =>
  [...attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');

/**
 * JSON that can stand in a script: no end of it, no comment, and no line that a script would end with.
 */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
