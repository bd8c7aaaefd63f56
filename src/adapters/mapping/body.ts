import { each, filled, type Holes } from './template.js';

/** Any JSON with its holes filled: a text that is one hole alone becomes the value itself. */
export function bodyOf(template: unknown, holes: Holes): unknown {
  if (typeof template === 'string') {
    const alone = /^\{(\w+)\}$/.exec(template);
    return alone ? holes[alone[1] as string] : filled(template, holes);
  }
  if (Array.isArray(template)) return template.map((item) => bodyOf(item, holes));
  return Object(template) === template
    ? each(template as Record<string, unknown>, (field) => bodyOf(field, holes))
    : template;
}
