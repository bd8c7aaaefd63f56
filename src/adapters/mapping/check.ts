import { LoyaltyError } from '../../domain/errors.js';
import type { FieldSpec, MappingSpec, OperationSpec } from './spec.js';

/** The fields of the contract's answers by operation; those with `!` it cannot do without. */
export const contract: Readonly<Record<string, string>> = {
  'program.get': 'id! name! description timeZone! currencies! tiers! links',
  'member.get': 'id! displayId givenName status! enrolledAt balances! tier wallet',
  'rewards.list': 'id! name! description imageUrl category kind! cost! value stock startsAt endsAt terms eligibility',
  'redemptions.preview': 'rewardId! cost! balanceAfter! expiresAt refundableUntil terms',
  ...Object.fromEntries(
    ['create', 'find', 'list', 'cancel'].map((verb) => [
      `redemptions.${verb}`,
      'id! rewardId! status! code barcode expiresAt refundableUntil balanceAfter rewardName cost',
    ]),
  ),
  'transactions.list': 'id! type! amount! currency! description occurredAt! status! availableAt expiresAt',
  'earning-rules.list': 'id! name! description kind! reward multiplier limit window action state! completedAt',
  'referral.get': 'url code! sent joined earned rewardForFriend rewardForMember',
  'earnings.estimate': 'currency! amount!',
  'surveys.due': 'id! type! question ends followUp brand subject expectedQuestion reviewLinks trigger scale',
  'responses.submit': 'id! revision! state',
  'feedback.submit': 'id! number! kind! status! promisedAt messages attachments createdAt',
  'cases.list': 'id! number! kind! status! promisedAt messages createdAt',
};

/** A JSON Pointer (RFC 6901), or a relative one (draft-bhutton-relative-json-pointer-00). */
export const syntax = /^(?:(?:\/(?:[^~/]|~[01])*)*|(?:0|[1-9]\d*)(?:#|(?:\/(?:[^~/]|~[01])*)*))$/;

/** What each part of a mapping may have; the rest is a slip of the pen, and would be passed over in silence. */
const parts = {
  mapping: '$schema name baseUrl headers errors capabilities operations',
  operation: 'method path query headers body items paging fields',
  paging: 'at first last offset total',
  value: 'at jmespath constant default map to scale money list each fields now',
  money: 'currency minor',
};
const conversions = 'number integer text boolean seconds milliseconds';
const methods = 'GET POST PUT PATCH DELETE';
const isOneOf = (words: string, word: unknown): boolean => words.split(' ').includes(String(word));

/** Whether a text is a pointer. */
export const isPointer = (text: string): boolean => syntax.test(text);

/** @throws LoyaltyError `invalid-configuration` that names every mistake. */
export function refuseWrong(spec: MappingSpec): void {
  const mistakes = mistakesOf(spec);
  if (!mistakes.length) return;
  const message = mistakes.map(({ field, problem }) => `${field}: ${problem}`).join('; ');
  throw new LoyaltyError('invalid-configuration', `the mapping is wrong: ${message}`, { operation: 'adapter.mapping' });
}

export interface Mistake {
  /** As `rewards.list.cost.amount`. */
  readonly field: string;
  /** The pointer that is wrong, where it is a pointer. */
  readonly pointer?: string;
  readonly problem: string;
}

/** What is wrong with a mapping, before anything is asked. */
export function mistakesOf(given: MappingSpec): readonly Mistake[] {
  const spec = given as Partial<MappingSpec> | null;
  const mistakes: Mistake[] = [];
  const say = (field: string, problem: string, pointer?: string) =>
    mistakes.push({ field, problem, ...(pointer !== undefined && { pointer }) });

  const pointer = (text: unknown, field: string) => {
    if (text === undefined || (typeof text === 'string' && isPointer(text))) return;
    const written = JSON.stringify(text);
    say(field, `${written} is no JSON Pointer`, written);
  };

  const known = (part: keyof typeof parts, of: object | undefined, path: string) => {
    for (const name of Object.keys(of ?? {})) {
      if (!isOneOf(parts[part], name)) say(path, `"${name}" is none of ${parts[part].replaceAll(' ', ', ')}`);
    }
  };

  function field(of: FieldSpec | null | undefined, path: string): void {
    if (typeof of === 'function') return;
    if (typeof of === 'string') {
      pointer(of, path);
    } else if (typeof of !== 'object' || of === null) {
      say(path, 'expected a pointer or an object');
    } else {
      pointer(of.at, path);
      pointer(of.list, path);
      known('value', of, path);
      if (of.to !== undefined && !isOneOf(conversions, of.to)) {
        say(path, `"to" is none of ${conversions.replaceAll(' ', ', ')}`);
      }
      if (of.money) {
        const { currency } = of.money as { readonly currency?: string | { readonly at: string } };
        known('money', of.money, `${path}.money`);
        if (typeof currency === 'object') pointer(currency.at, `${path}.money`);
        else if (!/^[A-Z]{3}$/.test(currency ?? '')) say(`${path}.money`, 'expected the ISO 4217 code of a currency');
      }
      if (of.each !== undefined) field(of.each, `${path}[]`);
      for (const [name, inner] of Object.entries(of.fields ?? {})) field(inner, `${path}.${name}`);
      const sources = ['at', 'jmespath', 'constant', 'list', 'fields', 'now', 'default'];
      if (!sources.some((name) => name in of)) say(path, `expected one of ${sources.join(', ')}`);
    }
  }

  /** It may have come as JSON: nothing in it is sure. */
  function operation(of: Partial<OperationSpec> | null, name: string): void {
    const there = contract[name]?.split(' ');
    if (!there) {
      say(name, `no such operation; there are ${Object.keys(contract).join(', ')}`);
      return;
    }
    const { fields } = of ?? {};
    if (!of || !fields) {
      say(name, 'expected fields');
      return;
    }
    known('operation', of, name);
    known('paging', of.paging, `${name}.paging`);
    if (of.method !== undefined && !isOneOf(methods, of.method)) say(`${name}.method`, `expected one of ${methods}`);
    const path: unknown = of.path;
    if (path !== undefined && !(typeof path === 'string' && path.startsWith('/')))
      say(`${name}.path`, 'expected a path that starts with /');
    if (/\{token\}/.test(JSON.stringify([of.path, of.query, of.body]))) {
      say(name, 'a token stands in headers only: addresses are logged');
    }
    pointer(of.items, `${name}.items`);
    pointer(of.paging?.at, `${name}.paging.at`);
    pointer(of.paging?.last, `${name}.paging.last`);
    pointer(of.paging?.total, `${name}.paging.total`);
    for (const [each, inner] of Object.entries(fields)) {
      if (!there.some((text) => text.replace('!', '') === each))
        say(`${name}.${each}`, 'the contract has no such field');
      field(inner, `${name}.${each}`);
    }
    for (const text of there) {
      const each = text.replace('!', '');
      if (text !== each && !(each in fields)) say(`${name}.${each}`, 'missing, and needed');
    }
  }

  known('mapping', Object(spec) as object, 'mapping');
  if (spec?.errors !== undefined) field(spec.errors, 'errors');
  const operations: unknown = spec?.operations;
  if (typeof operations !== 'object' || operations === null || Array.isArray(operations)) {
    say('operations', 'expected an object');
  } else for (const [name, of] of Object.entries(operations)) operation(of as Partial<OperationSpec> | null, name);
  return mistakes;
}
