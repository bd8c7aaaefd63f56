/**
 * What a stored record is: the first such word in its key.
 *
 * Backend and member before it are hashed; the id after it comes from an API, and may hold any of these words.
 */
export const recordKind = (key: string): string | undefined => /\/(answer|draft|intent|rejected)\//.exec(key)?.[1];
