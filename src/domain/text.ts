/** At most `max` UTF-16 code units of a text; an emoji at the cut is left out, never halved. */
export function clampText(text: string, max: number): string {
  if (text.length <= max) return text;
  return text.slice(0, Math.max(0, max)).replace(/[\uD800-\uDBFF]$/, '');
}

/** The text without bidirectional embeddings, overrides and isolates, which can make a name rewrite what follows it. */
export function stripBidi(text: string): string {
  return text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
}
