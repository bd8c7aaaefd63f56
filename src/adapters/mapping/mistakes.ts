export interface Mistake {
  /** As `rewards.list.cost.amount`. */
  readonly field: string;
  /** The pointer that is wrong, where it is a pointer. */
  readonly pointer?: string;
  readonly problem: string;
}

/** Hears of a mistake. */
export type Say = (field: string, problem: string, pointer?: string) => void;

/** A JSON Pointer (RFC 6901), or a relative one (draft-bhutton-relative-json-pointer-00). */
export const syntax = /^(?:(?:\/(?:[^~/]|~[01])*)*|(?:0|[1-9]\d*)(?:#|(?:\/(?:[^~/]|~[01])*)*))$/;

/** Whether a text is a pointer. */
export const isPointer = (text: string): boolean => syntax.test(text);

/** What each part of a mapping may have; the rest is a slip of the pen, and would be passed over in silence. */
const parts = {
  mapping: '$schema name baseUrl headers errors capabilities operations',
  operation: 'method path query headers body items paging fields',
  paging: 'at first last offset total',
  value: 'at jmespath constant default map to scale money list each fields now',
  money: 'currency minor',
};
export const isOneOf = (words: string, word: unknown): boolean => words.split(' ').includes(String(word));
export const spoken = (words: string): string => words.replaceAll(' ', ', ');

/** @see parts */
export function known(part: keyof typeof parts, of: object | undefined, path: string, say: Say): void {
  for (const name of Object.keys(of ?? {})) {
    if (!isOneOf(parts[part], name)) say(path, `"${name}" is none of ${spoken(parts[part])}`);
  }
}

/** `isInList`: what is here is an item of a list, so that a relative pointer leads somewhere. */
export function pointer(text: unknown, field: string, say: Say, isInList = false): void {
  if (text === undefined) return;
  const written = JSON.stringify(text);
  if (typeof text !== 'string' || !isPointer(text)) say(field, `${written} is no JSON Pointer`, written);
  else if (/^\d/.test(text) && !isInList) say(field, `${written} is relative, and nothing here is in a list`, written);
}

/** The fields that are there, held against those the contract knows: `id! name`, of which it cannot do without the first. */
export function fieldsAgainst(words: string, fields: object, path: string, say: Say): void {
  const names = words.split(' ');
  for (const each of Object.keys(fields)) {
    if (!names.some((text) => text.replace('!', '') === each)) say(`${path}.${each}`, 'the contract has no such field');
  }
  for (const text of names) {
    const each = text.replace('!', '');
    if (text !== each && !(each in fields)) say(`${path}.${each}`, 'missing, and needed');
  }
}
