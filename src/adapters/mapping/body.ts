import type { each, filled, Holes } from './template.js';

/** Fills the holes of any JSON: a text that is one hole alone becomes the value itself. */
export function bodyOf(template: unknown, holes: Holes, fill: typeof filled, eachOf: typeof each): unknown {
  const made = (inner: unknown) => bodyOf(inner, holes, fill, eachOf);
  if (typeof template === 'string') {
    const alone = /^\{(\w+)\}$/.exec(template);
    return alone ? holes[alone[1] as string] : fill(template, holes);
  }
  if (Array.isArray(template)) return template.map(made);
  return Object(template) === template ? eachOf(template as Record<string, unknown>, made) : template;
}
