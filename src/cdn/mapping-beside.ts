import type { mappedAdapter } from '../lit/mapped-adapter.js';
import { beside } from './beside.js';

/** What reads a mapping comes where a page has one. */
export const loadMapping = () =>
  beside('loyalty-elements.mapping.js') as Promise<{ readonly mappedAdapter: typeof mappedAdapter }>;
