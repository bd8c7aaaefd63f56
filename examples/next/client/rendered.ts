import type { RenderedElement } from 'loyalty-elements/ssr';

/**
 * What the server has rendered: attributes of the tag, and what is inside. The browser takes that up as it reads the page:
 * React finds nothing there.
 */
export const rendered = ({ attributes, inside }: RenderedElement) => ({
  ...attributes,
  dangerouslySetInnerHTML: { __html: typeof document === 'undefined' ? inside : '' },
});
