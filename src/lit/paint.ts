import type { TemplateResult } from 'lit';
import type { DrawOptions, Root } from './drawing.js';

/** What Lit leaves out; the same in every copy of it. */
const nothing = Symbol.for('lit-nothing');

const piece = /<(\/?)([\w-]+)([^>]*)>|([^<]+)/g;
const attribute = /([@\w-]+)=(?:"([^"]*)"|\0)/g;

/**
 * Makes elements of a template: of elements that are closed, attributes that are written in full or are one value, clicks,
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
        if (name === '@click') element.onclick = value as () => void;
        else element.setAttribute(name, String(value));
      }
      place = place.appendChild(element);
    } else {
      text?.split('\0').forEach((words, hole) => {
        if (hole) add(values[at++], place);
        if (words) add(words, place);
      });
    }
  }
}

function add(value: unknown, place: Node): void {
  if (Array.isArray(value)) value.forEach((each) => add(each, place));
  else if ((value as TemplateResult | undefined)?.strings) make(value as TemplateResult, place);
  // An empty text, too: it keeps the place of one that comes. Not by `Text`: that is a name that pages give, too.
  else place.appendChild(document.createTextNode((value ?? nothing) === nothing ? '' : String(value)));
}

const kind = (node: Node): string => `${node.nodeName} ${node instanceof HTMLElement && node.getAttribute('part')}`;

/** Puts what is fresh in its place. What is there and of the same kind stays there: somebody may be on it, or press it. */
function settle(place: Node, fresh: Node, end?: Node | null): void {
  let old = place.firstChild;
  for (const node of [...fresh.childNodes]) {
    if (!old || kind(old) !== kind(node)) {
      place.insertBefore(node, old);
      continue;
    }
    if (old instanceof HTMLElement && node instanceof HTMLElement) {
      for (const { name, value } of node.attributes) old.setAttribute(name, value);
      old.onclick = node.onclick;
      settle(old, node);
    } else if (old.nodeValue !== node.nodeValue) old.nodeValue = node.nodeValue;
    old = old.nextSibling;
  }
  while (old && old !== end) {
    const { nextSibling } = old;
    old.remove();
    old = nextSibling;
  }
}

/** Draws without Lit. */
export function paint(value: unknown, root: Root, options: DrawOptions): void {
  const fresh = document.createDocumentFragment();
  add(value, fresh);
  settle(root, fresh, options.renderBefore);
  options.isPainted = true;
}
