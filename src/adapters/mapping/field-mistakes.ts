import { inside } from './contract.js';
import { fieldsAgainst, isOneOf, known, pointer, spoken, type Say } from './mistakes.js';
import type { FieldSpec } from './spec.js';

const conversions = 'number integer text boolean seconds milliseconds';
const sources = ['at', 'jmespath', 'constant', 'list', 'fields', 'now', 'default'];

/** Where a field stands: as `balances.pending` in its answer, and whether that is an item of a list. */
export interface Standing {
  readonly way: string;
  readonly isInList: boolean;
}

/** Names what is wrong with a field. `isExpression` knows JMESPath. */
export function fieldMistakes(say: Say, isExpression: (text: string) => boolean) {
  return function check(of: FieldSpec | null | undefined, path: string, { way, isInList }: Standing): void {
    if (typeof of === 'function') return;
    if (typeof of === 'string') {
      pointer(of, path, say, isInList);
      return;
    }
    if (typeof of !== 'object' || of === null) {
      say(path, 'expected a pointer or an object');
      return;
    }
    pointer(of.at, path, say, isInList);
    pointer(of.list, path, say, isInList);
    known('value', of, path, say);
    if (of.to !== undefined && !isOneOf(conversions, of.to)) say(path, `"to" is none of ${spoken(conversions)}`);
    const { scale, jmespath } = of as { readonly scale?: unknown; readonly jmespath?: unknown };
    if (scale !== undefined && !Number.isFinite(scale)) say(path, `"scale" is no number: ${JSON.stringify(scale)}`);
    if (jmespath !== undefined && !(typeof jmespath === 'string' && isExpression(jmespath))) {
      say(path, `${JSON.stringify(jmespath)} is no JMESPath expression`);
    }
    if (of.map !== undefined && Object(of.map) !== of.map) say(path, '"map" is no object');
    if (of.money) money(of.money, `${path}.money`, isInList);
    const isHere = { way, isInList: isInList || of.list !== undefined };
    if (of.each !== undefined) check(of.each, `${path}[]`, isHere);
    else if (of.fields !== undefined) {
      const words = inside[way];
      if (words !== undefined) fieldsAgainst(words, of.fields, path, say);
      for (const [name, inner] of Object.entries(of.fields)) {
        check(inner, `${path}.${name}`, { ...isHere, way: `${way}.${name}` });
      }
    }
    if (!sources.some((name) => name in of)) say(path, `expected one of ${sources.join(', ')}`);
  };

  function money(given: object, path: string, isInList: boolean): void {
    const { currency } = given as { readonly currency?: string | { readonly at: string } };
    known('money', given, path, say);
    if (typeof currency === 'object') pointer(currency.at, path, say, isInList);
    else if (!/^[A-Z]{3}$/.test(currency ?? '')) say(path, 'expected the ISO 4217 code of a currency');
  }
}
