/** What a reader may have changed before the script came, what only mirrors a property, and what is set afterwards. */
const own = /^(open|value|checked|selected|style|data-placed)$/;

/** What a tree shows, as a text: two that show the same have the same. */
export const shownBy = (root: Node): string =>
  [...root.childNodes]
    .map((node) => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element) || node.localName === 'style') return '';
      const attributes = node.getAttributeNames().filter((name) => !own.test(name));
      const texts = attributes.sort().map((name) => `${name}=${JSON.stringify(node.getAttribute(name))}`);
      return `<${node.localName} ${texts.join(' ')}>${shownBy(node)}</>`;
    })
    .join('');
