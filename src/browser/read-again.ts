/** Reads an attribute of an element again, where what came of it is still there. */
export function readAgain(
  element: Element & Pick<{ attributeChangedCallback(...given: unknown[]): void }, 'attributeChangedCallback'>,
  name: string,
  given: unknown,
): void {
  if ((element as unknown as Readonly<Record<string, unknown>>)[name] !== given) return;
  element.attributeChangedCallback(name, null, element.getAttribute(name));
}
