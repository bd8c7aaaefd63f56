/** What a page says of its configuration in the tag: attributes without `data-`, and the query of the address. */
export interface Said {
  readonly data?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** More attributes of the tag: `async`. */
  readonly more?: string;
}

export interface Build {
  readonly name: string;
  readonly file: string;
  readonly tag: (said?: Said) => string;
}

const make = (name: string, file: string, kind = ''): Build => ({
  name,
  file,
  tag: ({ data = {}, query = {}, more = '' } = {}) => {
    const address = Object.keys(query).length ? `${file}?${new URLSearchParams(query).toString()}` : file;
    const attributes = Object.entries(data).map(([key, value]) => `data-${key}="${value}"`);
    return `<script ${kind} src="${address.replaceAll('&', '&amp;')}" ${attributes.join(' ')} ${more}></script>`;
  },
});

export const loader = make('the loader', '/cdn/loader.js');
export const oneFile = make('the one file', '/cdn/loyalty-elements.iife.js');
export const esm = make('the ES modules', '/esm/page.js', 'type="module"');

/** The three ways in which the kit comes to a page. */
export const builds: readonly Build[] = [loader, oneFile, esm];
