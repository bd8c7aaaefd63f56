import { takeBack } from './before-lit.js';
import type { LoyaltyClient } from '../client/client.js';
import type { Dehydrated } from '../client/query-state.js';
import { LoyaltyError } from '../domain/errors.js';
import { made } from '../i18n/cached.js';
import { loadAftercare } from '../lit/aftercare-loading.js';
import { warned } from '../lit/warnings.js';
import { Asking } from './asking.js';
import { givenClient, type GivenData } from './given-client.js';
import { attributesText, attributeTexts, scriptJson, type AttributeValue } from './markup.js';
import { servedElement, type Noun } from './nouns.js';
import { ServedElement } from './served.js';
import { textsOf, toStream, type Piece } from './streaming.js';
import { unscripted } from './unscripted.js';
import { isZone } from './zoned-intl.js';

takeBack();

export type { AttributeValue, GivenData, Noun, Piece };

export interface RenderOptions {
  /** Asks a backend, in the name of this request's member alone. Not with `data`. */
  readonly client?: LoyaltyClient | undefined;
  /** What elements read, as the HTTP contract answers it, by operation. */
  readonly data?: GivenData | undefined;
  /** Language and region, as a BCP 47 tag; written as `lang`. Default: English, and no `lang`. */
  readonly locale?: string | undefined;
  /** Direction of the text; written as `dir`. */
  readonly dir?: 'ltr' | 'rtl' | undefined;
  /** Address of the page, which relative links start from. Default `https://localhost/`. */
  readonly url?: string | undefined;
  /** The member's own time zone, `Europe/Berlin`: for hours. Days are the programme's. Default: the zone of the server. */
  readonly timeZone?: string | undefined;
  /** For the styles, where the page's policy asks for one. */
  readonly nonce?: string | undefined;
  /** Milliseconds that an element waits for a backend before it is left to the browser. Default 3,000. */
  readonly patience?: number | undefined;
  /** Hears what a backend could not answer, which the element says on the page, and what a stream had to leave out. */
  readonly onError?: ((error: LoyaltyError) => void) | undefined;
}

export interface ElementOptions {
  /** Its attributes. True is there without a value, an object is written as JSON. */
  readonly attributes?: Readonly<Record<string, AttributeValue>> | undefined;
  /** Markup inside it, for its slots. It is the page's own and not looked at. */
  readonly children?: string | undefined;
}

/** An element for a framework that writes its tags itself. */
export interface RenderedElement {
  readonly tag: `loyalty-${Noun}`;
  /** Of the tag, all of them: `lang` and what the element adds, too. A flag is an empty text. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Markup for the inside of the tag: its shadow root as a template, then its children. */
  readonly inside: string;
}

/** What was rendered for one request: elements that share what they know. */
export interface RenderedPage {
  /** @throws LoyaltyError `invalid-configuration`, or `invalid-response` for data that could not be read. */
  render(noun: Noun, options?: ElementOptions): Promise<string>;
  /**
   * The same in pieces. In the browser, the inside is for the first reading of the page alone: a parser makes a shadow root
   * of the template, later markup does not.
   */
  element(noun: Noun, options?: ElementOptions): Promise<RenderedElement>;
  /**
   * Pieces of a page in their order, each as soon as it and those before it are there: texts, promises of texts, and
   * functions that are called when their turn has come, for `dataScript()`.
   *
   * An element that cannot be rendered is told to `onError` and left out; without an `onError` the stream ends there.
   */
  stream(...pieces: readonly Piece[]): ReadableStream<Uint8Array>;
  /** The same as texts, for what takes an async iterable: `Readable.from(page.texts(…))`. */
  texts(...pieces: readonly Piece[]): AsyncIterableIterator<string>;
  /** The answers so far, for `initialData` of the browser's client. */
  initialData(): Dehydrated;
  /** The same as a script element of JSON, for the end of the page; `hydrationData()` of `loyalty-elements/hydrate` reads it. */
  dataScript(): string;
}

/**
 * Renders elements of one page for one request. Nothing of it outlives the request, and nothing is shared with another.
 *
 * ```ts
 * import { createPage } from 'loyalty-elements/ssr';
 *
 * const page = createPage({ client, locale: 'de', url: request.url });
 * const badge = await page.render('points-badge', { attributes: { show: 'value expiring' } });
 * const list = await page.render('rewards-list', { attributes: { 'page-size': 6 } });
 * return `<!doctype html><html lang="de">…${badge}${list}${page.dataScript()}<script type="module" src="/page.js"></script>`;
 * ```
 *
 * Or as a stream, whose head is on its way while the backend is asked:
 *
 * ```ts
 * const badge = page.render('points-badge');
 * return new Response(page.stream('<!doctype html>…', badge, () => page.dataScript(), '…</html>'), {
 *   headers: { 'content-type': 'text/html; charset=utf-8' },
 * });
 * ```
 *
 * And in the browser, before anything else of the kit:
 *
 * ```ts
 * import { hydrationData } from 'loyalty-elements/hydrate';
 * import { configure } from 'loyalty-elements';
 * import 'loyalty-elements/define';
 *
 * configure({ baseUrl: '/loyalty', ...hydrationData() });
 * ```
 *
 * @throws LoyaltyError `invalid-configuration`.
 */
export function createPage(options: RenderOptions = {}): RenderedPage {
  const { data, locale, dir, timeZone, nonce, patience = 3000, onError } = options;
  const fail = (message: string): never => {
    throw new LoyaltyError('invalid-configuration', message, { operation: 'ssr.render' });
  };
  if (data && options.client) fail('either a client asks, or data is given');
  const url = URL.canParse(options.url ?? 'https://localhost/')
    ? (options.url ?? 'https://localhost/')
    : fail('url is no address');
  if (timeZone !== undefined && !isZone(timeZone)) fail('timeZone is no time zone');
  const problems: LoyaltyError[] = [];
  const client = data ? givenClient(data, { onProblem: (problem) => problems.push(problem) }) : options.client;
  const isKnown = (operation: string) => !data || operation in data;

  async function element(noun: Noun, options: ElementOptions = {}): Promise<RenderedElement> {
    const { attributes = {}, children = '' } = options;
    const { load, parts } = servedElement(noun);
    // Of any locale and any attribute that requests can name: a server must not remember them all.
    for (const known of [made, warned]) if (known.size > 1000) known.clear();
    const tag = `loyalty-${noun}` as const;
    const around = { ...(locale && { lang: locale }), ...(dir && { dir }) };
    const texts = attributeTexts({ ...around, ...attributes });
    const [make] = await Promise.all([load(), parts()]);
    await loadAftercare();
    const asking = client && new Asking(client, isKnown);
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      const served = new ServedElement(tag, make, texts, { url, timeZone, locale: locale ?? 'en', asking });
      const late = new Promise((resolve) => (timer = setTimeout(resolve, patience)));
      await Promise.race([served.settle(parts), late]);
      const [failure] = asking?.failures ?? [];
      if (failure && data) throw failure;
      asking?.failures.forEach((error) => onError?.(error));
      const { css, html, attributes: all } = served.finish();
      const style = `<style${attributesText(nonce ? [['nonce', nonce]] : [])}>${css}${unscripted}</style>`;
      return {
        tag,
        attributes: { ...Object.fromEntries(all), 'data-served': '' },
        inside: `<template shadowrootmode="open">${style}${html}</template>${children}`,
      };
    } finally {
      clearTimeout(timer);
      asking?.end();
    }
  }

  const render: RenderedPage['render'] = async (noun, options) => {
    const { tag, attributes, inside } = await element(noun, options);
    return `<${tag}${attributesText(Object.entries(attributes))}>${inside}</${tag}>`;
  };
  const texts: RenderedPage['texts'] = (...pieces) => textsOf(pieces, onError);

  const known = () => client?.dehydrate() ?? {};
  return {
    render,
    element,
    texts,
    stream: (...pieces) => toStream(texts(...pieces)),
    // Plain objects: a framework that hands them to the browser takes no others.
    initialData: () => JSON.parse(JSON.stringify(known())) as Dehydrated,
    dataScript: () =>
      `<script type="application/json" id="loyalty-data">${scriptJson({ locale, initialData: known() })}</script>`,
  };
}

/** One element with data of its own, for a page that has no other. */
export const renderElement = (noun: Noun, options: RenderOptions & ElementOptions = {}): Promise<string> =>
  createPage(options).render(noun, options);

/** What a client knows, or anything else that is JSON, as text that is safe in a `<script type="application/json">`. */
export const dehydrate = (known: Pick<LoyaltyClient, 'dehydrate'> | object): string =>
  scriptJson(
    'dehydrate' in known && typeof known.dehydrate === 'function' ? (known as LoyaltyClient).dehydrate() : known,
  );
