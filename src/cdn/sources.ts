import { otherAddress } from '../client/refused-client.js';
import { choice } from '../lit/attributes.js';
import { loadMapping } from '../lit/mapping-loading.js';
import { configure, page, refuse, type PageOptions } from '../lit/page-client.js';
import { sandboxOptions } from '../lit/sandbox.js';
import { ofAddress, ofAttributes } from './tag-options.js';

/** A script tag, as far as it says something: `data` is stronger than `address`. */
export interface Tag {
  readonly address: string;
  readonly data?: Readonly<Record<string, string | undefined>> | undefined;
}

type Options = Readonly<Record<string, unknown>>;

/** What `configure()` says is stronger than the queue of the page, and that than a script tag. */
const said: { tag: PageOptions; queue: PageOptions } = { tag: {}, queue: {} };
/** Where a tag says that the mapping of the API stands. */
let mapping: string | undefined;
let isReading = false;

/** Keeps what a source says, to be used with the next `settle()`. */
export function say(source: keyof typeof said, options: PageOptions): void {
  if (Object(options) !== options) {
    refuse(`no options: ${typeof options}`);
    return;
  }
  const { words, baseUrl, ...others } = options;
  if (words) configure({ words });
  const address = page().options.baseUrl ?? said[source].baseUrl ?? baseUrl;
  if (baseUrl !== undefined && baseUrl !== address) refuse(otherAddress());
  said[source] = { ...said[source], ...others, ...(address !== undefined && { baseUrl: address }) };
}

/** What a script tag says. */
export function sayOf({ address, data = {} }: Tag): void {
  const { token, scenario, adapter, mapping: at, ...simple } = { ...ofAddress(address), ...ofAttributes(data) };
  const isMapped = adapter !== undefined && choice('rest', 'mapping')(adapter) === 'mapping';
  mapping ??= at ?? (isMapped ? '#' : undefined);
  const sandbox = scenario && { baseUrl: `/sandbox/${scenario}`, ...sandboxOptions(scenario) };
  say('tag', { ...(token && { getToken: () => Promise.resolve(token) }), ...sandbox, ...simple });
}

/** Gives the page's client what is new, where nothing stronger has said it. */
export function settle(): void {
  const all: Options & PageOptions = { ...said.tag, ...said.queue };
  const { options: used, weak: given = {} } = page() as { readonly options: Options; readonly weak?: Options };
  if (mapping !== undefined && !used['adapter'] && !all.adapter && !isReading) void read(mapping, all.baseUrl ?? '');
  if (isReading) return;
  const news = Object.entries(all).filter(([name, value]) => {
    const before = used[name];
    return value !== before && (before === undefined || before === given[name]);
  });
  page().weak = { ...given, ...Object.fromEntries(news) };
  if (news.length) configure(Object.fromEntries(news));
}

/** Nothing is asked of the API before it is known how. */
async function read(at: string, baseUrl: string): Promise<void> {
  isReading = true;
  try {
    const { mappedAdapter } = await loadMapping();
    said.tag = { ...said.tag, adapter: await mappedAdapter(document.documentElement, at, baseUrl) };
    isReading = false;
    settle();
  } catch (error) {
    refuse(error);
  }
}
