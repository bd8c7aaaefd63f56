import { waitUntil } from '@open-wc/testing';

/** The piece of an element that the member sees under a part name. */
export function part<E extends HTMLElement = HTMLElement>(element: Element, name: string): E {
  const found = element.shadowRoot?.querySelector<E>(`[part~="${name}"]`);
  if (!found) throw new Error(`<${element.localName}> shows no part "${name}": ${textOf(element)}`);
  return found;
}

export const hasPart = (element: Element, name: string): boolean =>
  element.shadowRoot?.querySelector(`[part~="${name}"]`) != null;

/** All that an element says, in one line, without the marks that isolate directions. */
export const textOf = (element: Element): string =>
  (element.shadowRoot?.textContent ?? '')
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Waits until an element says something; what it said at last is in the error. */
export async function says(element: Element, text: string | RegExp): Promise<void> {
  const isSaid = () => (typeof text === 'string' ? textOf(element).includes(text) : text.test(textOf(element)));
  await waitUntil(isSaid, undefined, { timeout: 8000 }).catch(() => {
    throw new Error(`<${element.localName}> does not say "${String(text)}" but "${textOf(element)}"`);
  });
}
