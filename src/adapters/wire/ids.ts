/**
 * An id from a name, where the vendor has no id: the contract's ids have letters, digits and few signs. Each other letter
 * becomes its number, so that two names are never one id.
 */
export const idOf = (name: unknown): string | undefined =>
  typeof name === 'string' && name
    ? name.replace(/[^\w.:-]/gu, (letter) => `~${(letter.codePointAt(0) ?? 0).toString(16)}`).slice(0, 128)
    : undefined;
