/** Schemes that a host may allow for links besides the web. */
export type ContactScheme = 'mailto:' | 'tel:';

/** The address, or nothing where there is none. */
export function parseUrl(value: string, base?: string): URL | undefined {
  try {
    return new URL(value, base);
  } catch {
    return undefined;
  }
}

/**
 * The address if it is safe to follow, absolute and normalised; otherwise nothing.
 *
 * Safe is `https:`, and the page's own origin where that is `http:` (a local shop). Refused even so: a name or password
 * before the host, a control character or backslash anywhere, and `//host`, which looks like a path and is none.
 *
 * @param base - Address of the page, to resolve a relative address.
 * @param schemes - `mailto:` and `tel:` are refused unless listed.
 */
export function safeLink(
  value: string | undefined,
  base: string,
  schemes: readonly ContactScheme[] = [],
): string | undefined {
  const text = value?.trim();
  if (!text || /^\/\/|[\\\p{Cc}]/u.test(text)) return undefined;
  const url = parseUrl(text, base);
  if (!url || url.username || url.password) return undefined;
  const allowed: readonly string[] = ['https:', ...schemes];
  const isOwn = url.protocol === 'http:' && url.origin === parseUrl(base)?.origin;
  return isOwn || allowed.includes(url.protocol) ? url.href : undefined;
}

/**
 * The address of a picture if it is safe to load; otherwise nothing.
 *
 * As for a link, and base64 `data:` of a raster type. An inline SVG is refused, for it is a document.
 */
export function safeImage(value: string | undefined, base: string): string | undefined {
  if (value && /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[a-z\d+/]+=*$/i.test(value)) return value;
  return safeLink(value, base);
}
