import type { HTMLAttributes } from 'preact';
import type { AttributesOf, ElementOf, ListenersOf, PropertiesOf, Tag } from '../tag.js';

type Tags = {
  [T in Tag]: Omit<HTMLAttributes<ElementOf<T>>, keyof PropertiesOf<T>> &
    PropertiesOf<T> &
    AttributesOf<T> &
    ListenersOf<T, 'on'>;
};

/** The tags in Preact. */
declare module 'preact' {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- interfaces merge, type aliases do not
    interface IntrinsicElements extends Tags {}
  }
}
