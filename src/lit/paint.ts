import type { TemplateResult } from 'lit';
import { replacePaint, type DrawOptions, type Root } from './drawing.js';

/** What Lit leaves out; the same in every copy of it. */
const nothing = Symbol.for('lit-nothing');

const piece = /<(\/?)([\w-]+)([^>]*)>|([^<]+)/g;
const attribute = /([@\w-]+)=(?:"([^"]*)"|\0)/g;

/**
 * Makes elements of a template: of elements that are closed, attributes that are written in full or are one value, listeners,
 * and texts. That is all that a badge is made of; it has no markup parsed, so that no policy is needed for it.
 */
function make({ strings, values }: TemplateResult, root: Node): void {
  let at = 0;
  let place = root;
  for (const [, end, tag, attributes = '', text] of strings.join('\0').matchAll(piece)) {
    if (end) place = place.parentNode ?? root;
    else if (tag) {
      const element = document.createElement(tag);
      for (const [, name = '', written] of attributes.matchAll(attribute)) {
        const value = written ?? values[at++];
        if (name.startsWith('@')) element.addEventListener(name.slice(1), value as EventListener);
        else element.setAttribute(name, String(value));
      }
      place = place.appendChild(element);
    } else {
      text?.split('\0').forEach((words, hole) => {
        if (hole) add(values[at++], place);
        add(words, place);
      });
    }
  }
}

function add(value: unknown, place: Node): void {
  if (Array.isArray(value)) value.forEach((each) => add(each, place));
  else if ((value as TemplateResult | undefined)?.strings) make(value as TemplateResult, place);
  else if ((value ?? '') !== '' && value !== nothing) place.appendChild(new Text(String(value)));
}

/** Draws all of it anew. */
export function paint(value: unknown, root: Root, options: DrawOptions): void {
  const fresh = new DocumentFragment();
  add(value, fresh);
  replacePaint(value, root, options, () => root.insertBefore(fresh, options.renderBefore ?? null));
  options.isPainted = true;
}
