/** What was said. */
export const warned = new Set<string>();

/** Tells the developer once, however many elements have the same fault. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`loyalty-elements: ${message}`);
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
