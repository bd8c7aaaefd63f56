import type { JSX } from 'solid-js';
import type { AttributesOf, ElementOf, ListenersOf, PropertiesOf, Tag } from '../tag.js';

type Tags = {
  [T in Tag]: Omit<JSX.HTMLAttributes<ElementOf<T>>, keyof PropertiesOf<T>> &
    PropertiesOf<T> &
    AttributesOf<T> &
    ListenersOf<T, 'on:'>;
};

/** The tags in Solid, which sets properties of elements with a dash in their name. */
declare module 'solid-js' {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- interfaces merge, type aliases do not
    interface IntrinsicElements extends Tags {}
  }
}
