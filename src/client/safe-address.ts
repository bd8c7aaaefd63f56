import type { ClientOptions } from './client.js';

export interface Address {
  readonly baseUrl: string;
  readonly sameOrigin: boolean;
  /** Whoever is between can read what is sent there. */
  readonly isPlain: boolean;
}

/** Where a client with these options may send a token. Throws where that is nowhere; `addressOf` says why. */
export function safeAddress({ adapter, baseUrl }: Pick<ClientOptions, 'adapter' | 'baseUrl'>): Address {
  const { location } = globalThis as { readonly location?: Location };
  const url = new URL(adapter?.baseUrl ?? baseUrl, location?.href);
  const sameOrigin = url.origin === location?.origin;
  const isPlain = url.protocol === 'http:' && !/^((.+\.)?localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  const isSecret = adapter && adapter.runsIn !== 'browser';
  if (isSecret || url.username || !/^https?:$/.test(url.protocol) || (isPlain && !sameOrigin)) throw new TypeError();
  return { baseUrl: url.origin + url.pathname.replace(/\/+$/, ''), sameOrigin, isPlain };
}
