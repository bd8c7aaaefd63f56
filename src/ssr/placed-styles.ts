interface Styled {
  readonly style: { setProperty(name: string, value: string): void };
}

/**
 * What an element would set on its nodes once they are there, as rules instead: a server has no nodes, and a page under a
 * strict policy has no `style` attributes.
 */
export class PlacedStyles {
  /** With a number on each node that a rule is about. */
  html: string;
  css = '';
  /** The element's own. */
  readonly host = this.#styled(':host');
  #count = 0;

  constructor(html: string) {
    this.html = html;
  }

  /** The nodes with one part, for `[part~=fill]`; none for any other way to ask. */
  all(selector: string): readonly Styled[] {
    const part = /^\[part~=([\w-]+)\]$/.exec(selector)?.[1];
    if (!part) return [];
    const found: Styled[] = [];
    // Quotes and angles in values are escaped: what looks like a tag is one.
    this.html = this.html.replace(/<[a-z][a-z\d]*(?=[^<>]*? part="([^"]*)")/g, (tag, parts: string) => {
      if (!parts.split(/\s+/).includes(part)) return tag;
      found.push(this.#styled(`[data-placed='${this.#count}']`));
      return `${tag} data-placed="${this.#count++}"`;
    });
    return found;
  }

  #styled(selector: string): Styled {
    return {
      style: {
        setProperty: (name, value) => {
          this.css += `\n${selector}{${name}:${value}}`;
        },
      },
    };
  }
}
