import { safeLink } from '../domain/url.js';

/** A link that may stand in the page, or nothing: addresses come from an API or from an attribute. */
export const safeHref = (address: string | undefined): string | undefined =>
  address === undefined ? undefined : safeLink(address, document.baseURI);
