import { LoyaltyError } from '../../domain/errors.js';
import { contract, isList } from './contract.js';
import { warnOfExposed } from './exposed.js';
import { fieldMistakes } from './field-mistakes.js';
import { fieldsAgainst, isOneOf, known, type Mistake } from './mistakes.js';
import { requestMistakes, textsIn } from './request-mistakes.js';
import type { MappingSpec, OperationSpec } from './spec.js';

/**
 * Rejects with a `LoyaltyError` of code `invalid-configuration` that names every mistake. On a page it warns of what looks
 * like a secret of the shop's.
 */
export async function refuseWrong(spec: MappingSpec): Promise<void> {
  if ('document' in globalThis) warnOfExposed(spec);
  const mistakes = await mistakesIn(spec);
  if (!mistakes.length) return;
  const message = mistakes.map(({ field, problem }) => `${field}: ${problem}`).join('; ');
  throw new LoyaltyError('invalid-configuration', `the mapping is wrong: ${message}`, { operation: 'adapter.mapping' });
}

/** What is wrong with a mapping, its expressions too. */
export async function mistakesIn(spec: MappingSpec): Promise<readonly Mistake[]> {
  const hasExpressions = /"jmespath"/.test(JSON.stringify(spec));
  return mistakesOf(spec, hasExpressions ? (await import('./jmespath.js')).isExpression : undefined);
}

/** What is wrong with a mapping, before anything is asked. `isExpression` knows JMESPath. */
export function mistakesOf(given: MappingSpec, isExpression = (_: string): boolean => true): readonly Mistake[] {
  const spec = given as Partial<MappingSpec> | null;
  const mistakes: Mistake[] = [];
  const say = (field: string, problem: string, pointer?: string) =>
    mistakes.push({ field, problem, ...(pointer !== undefined && { pointer }) });
  const field = fieldMistakes(say, isExpression);

  /** It may have come as JSON: nothing in it is sure. */
  function operation(of: Partial<OperationSpec> | null, name: string): void {
    const words = contract[name];
    if (words === undefined) {
      say(name, `no such operation; there are ${Object.keys(contract).join(', ')}`);
      return;
    }
    const { fields } = of ?? {};
    if (!of || !fields) {
      say(name, 'expected fields');
      return;
    }
    requestMistakes(of, name, say);
    fieldsAgainst(words, fields, name, say);
    for (const [each, inner] of Object.entries(fields)) {
      field(inner, `${name}.${each}`, { way: each, isInList: isList(name) });
    }
  }

  known('mapping', Object(spec) as object, 'mapping', say);
  for (const [name, text] of textsIn(spec?.headers, 'headers', say)) {
    for (const [, each] of text.matchAll(/\{(\w+)\}/g)) {
      if (!isOneOf('token caller', each)) say(`headers.${name}`, `there is no {${each}}; there are token, caller`);
    }
  }
  if (spec?.errors !== undefined) field(spec.errors, 'errors', { way: '', isInList: false });
  const operations: unknown = spec?.operations;
  if (typeof operations !== 'object' || operations === null || Array.isArray(operations)) {
    say('operations', 'expected an object');
  } else for (const [name, of] of Object.entries(operations)) operation(of as Partial<OperationSpec> | null, name);
  return mistakes;
}
