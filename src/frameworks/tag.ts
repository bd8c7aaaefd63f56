import type { LoyaltyTags } from './tags.js';

export type Tag = keyof LoyaltyTags;

export type ElementOf<T extends Tag> = LoyaltyTags[T]['element'];

/** What a page may set on an element, typed as the element has it. */
export type PropertiesOf<T extends Tag> = Partial<
  Pick<ElementOf<T>, LoyaltyTags[T]['properties'] & keyof ElementOf<T>>
>;

/** Attributes with a dash, as they are written in markup: numbers and flags also as text, anything else as JSON. */
export type AttributesOf<T extends Tag> = {
  [A in keyof LoyaltyTags[T]['attributes']]?: Written<
    ElementOf<T>[LoyaltyTags[T]['attributes'][A] & keyof ElementOf<T>]
  >;
};

type Written<V> = V extends boolean
  ? V | 'true' | 'false' | ''
  : V extends number
    ? V | `${number}`
    : V extends object
      ? string
      : V;

/** The events of an element that a page may hear. */
export type EventsOf<T extends Tag> = Pick<HTMLElementEventMap, LoyaltyTags[T]['events']>;

/** A listener for each event, under the name that `Prefix` gives it: `onloyalty-redeem`. */
export type ListenersOf<T extends Tag, Prefix extends string> = {
  [E in keyof EventsOf<T> as `${Prefix}${E}`]?: (event: EventsOf<T>[E]) => void;
};
