import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { ElementOf, EventsOf, PropertiesOf, Tag } from './tag.js';

type Tags = {
  [T in Tag]: new () => ElementOf<T> & {
    /** What a template may bind. */
    $props: Omit<HTMLAttributes, keyof PropertiesOf<T>> & PropertiesOf<T> & PublicProps;
    /** What a template may listen to: `@loyalty-redeem`. */
    $emit: EmitFn<{ [E in keyof EventsOf<T>]: (event: EventsOf<T>[E]) => void }>;
  };
};

/** The tags in templates of Vue. */
declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- interfaces merge, type aliases do not
  interface GlobalComponents extends Tags {}
}
