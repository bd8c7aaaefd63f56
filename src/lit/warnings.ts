/** What was said. */
export const warned = new Set<string>();

/** Tells the developer once, however many elements have the same fault. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`loyalty-elements: ${message}`);
}

/** The number, where it is above zero; else the usual one, and where one was given, a word to the developer. */
export function aboveZero(name: string, value: number | undefined, usual: number): number {
  if (value === undefined) return usual;
  if (value > 0) return value;
  warnOnce(`${name} must be above 0`);
  return usual;
}

/** Says what is wrong: as it is, what reading an attribute has thrown, or a value that is none of some words, or no number. */
export function tellFault(what: unknown, words?: readonly string[]): void {
  const text = String(what);
  if (words)
    warnOnce(
      `"${text.slice(0, 40)}" is ${words.length ? `none of ${words.join(', ')}` : 'no number that makes sense here'}`,
    );
  else warnOnce(what instanceof Error ? `an attribute could not be read: ${text}` : text);
}
