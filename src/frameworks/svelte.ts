import type { HTMLAttributes } from 'svelte/elements';
import type { AttributesOf, ElementOf, ListenersOf, PropertiesOf, Tag } from './tag.js';

type Tags = {
  [T in Tag]: Omit<HTMLAttributes<ElementOf<T>>, keyof PropertiesOf<T>> &
    PropertiesOf<T> &
    AttributesOf<T> &
    ListenersOf<T, 'on' | 'on:'>;
};

/** The tags in components of Svelte. */
declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- interfaces merge, type aliases do not
  interface SvelteHTMLElements extends Tags {}
}
