import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { AttributesOf, ElementOf, ListenersOf, PropertiesOf, Tag } from '../tag.js';

type Tags = {
  [T in Tag]: DetailedHTMLProps<Omit<HTMLAttributes<ElementOf<T>>, keyof PropertiesOf<T>>, ElementOf<T>> &
    PropertiesOf<T> &
    AttributesOf<T> &
    ListenersOf<T, 'on'>;
};

/** The tags in React 19, which sets properties and hears events itself where nothing is hydrated. */
declare module 'react' {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- interfaces merge, type aliases do not
    interface IntrinsicElements extends Tags {}
  }
}
