import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Liquid, Tag, type TagToken, type TopLevelToken } from 'liquidjs';

export const extension = 'examples/shopify/extensions/loyalty';

type Settings = Readonly<Record<string, unknown>>;
type Translations = { readonly [key: string]: string | Translations };

interface Schema {
  readonly target: 'section' | 'body';
  readonly settings: readonly { readonly id: string; readonly type: string; readonly default?: unknown }[];
}

const text = (file: string): string => readFileSync(join(extension, file), 'utf8');

export const schemaOf = (block: string): Schema =>
  JSON.parse(/{% schema %}([^]*){% endschema %}/.exec(text(`blocks/${block}.liquid`))?.[1] ?? '') as Schema;

/** A tag of Shopify's that shows nothing. */
const silent = (name: string) =>
  class extends Tag {
    constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
      super(token, remaining, liquid);
      let next: TopLevelToken | undefined;
      do next = remaining.shift();
      while (next && (next as Partial<TagToken>).name !== `end${name}`);
    }

    override *render(): Generator<never> {}
  };

/** A block as a storefront shows it: Liquid is real, what Shopify adds to it is made here. */
export async function renderBlock(
  block: string,
  { assets, language = 'en', settings = {} }: { assets: string; language?: string; settings?: Settings },
): Promise<string> {
  const liquid = new Liquid({ partials: join(extension, 'snippets'), extname: '.liquid', strictFilters: true });
  for (const name of ['schema', 'doc']) liquid.registerTag(name, silent(name));
  liquid.registerFilter('asset_url', (file: string) => `${assets}/${file}?v=1`);
  liquid.registerFilter('stylesheet_tag', (address: string) => `<link href="${address}" rel="stylesheet">`);
  liquid.registerFilter('t', (key: string) => {
    const words = JSON.parse(text(`locales/${language === 'en' ? 'en.default' : language}.json`)) as Translations;
    return key
      .split('.')
      .reduce<string | Translations>((at, step) => (typeof at === 'string' ? at : (at[step] ?? '')), words);
  });
  const given = schemaOf(block).settings.map(({ id, type, default: usual = type === 'checkbox' ? false : '' }) => [
    id,
    settings[id] ?? usual,
  ]);
  const rendered = (await liquid.parseAndRender(text(`blocks/${block}.liquid`), {
    block: {
      settings: Object.fromEntries(given) as Settings,
      shopify_attributes: `data-shopify-editor-block="{&quot;id&quot;:&quot;${block}&quot;}"`,
    },
    request: { locale: { iso_code: language } },
  })) as string;
  return `<div id="shopify-block-${block}" class="shopify-block shopify-app-block">${rendered}</div>`;
}

/** Signs a request as the app proxy does, after which it is the app's. */
export function throughProxy(
  request: Request,
  { shop, secret, customer }: Readonly<Record<'shop' | 'secret' | 'customer', string>>,
): Request {
  const url = new URL(request.url);
  url.pathname = url.pathname.replace('/apps/', '/');
  const more = {
    shop,
    logged_in_customer_id: customer,
    path_prefix: '/apps/loyalty',
    timestamp: String(Math.floor(Date.now() / 1000)),
  };
  for (const [name, value] of Object.entries(more)) url.searchParams.set(name, value);
  const names = [...new Set(url.searchParams.keys())];
  const signed = names
    .map((name) => `${name}=${url.searchParams.getAll(name).join(',')}`)
    .toSorted()
    .join('');
  url.searchParams.set('signature', createHmac('sha256', secret).update(signed).digest('hex'));
  const headers = new Headers(request.headers);
  // Shopify keeps the shop's cookies to itself.
  headers.delete('cookie');
  const body = request.body && { body: request.body, duplex: 'half' };
  return new Request(url, { method: request.method, headers, ...body });
}
