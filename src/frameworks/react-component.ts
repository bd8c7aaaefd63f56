import { createComponent } from '@lit/react';
import * as React from 'react';
import type { ElementOf, EventsOf, PropertiesOf, Tag } from './tag.js';

/** `loyalty-redeem` is `LoyaltyRedeem`. */
type Pascal<S extends string> = S extends `${infer Head}-${infer Rest}`
  ? `${Capitalize<Head>}${Pascal<Rest>}`
  : Capitalize<S>;

type Listeners<T extends Tag> = {
  [E in keyof EventsOf<T> as `on${Pascal<E>}`]?: (event: EventsOf<T>[E]) => void;
};

/** The properties of an element, its events as `onLoyaltyRedeem`, and what React knows of every element. */
export type LoyaltyProps<T extends Tag> = Omit<React.HTMLAttributes<ElementOf<T>>, keyof PropertiesOf<T>> &
  PropertiesOf<T> &
  Listeners<T>;

export type LoyaltyComponent<T extends Tag> = React.ForwardRefExoticComponent<
  LoyaltyProps<T> & React.RefAttributes<ElementOf<T>>
>;

const propOf = (type: string): string => `on${type.replace(/(?:^|-)./g, (each) => each.slice(-1).toUpperCase())}`;

/** A React component that sets properties as properties, and hears events also after hydration. */
export function component<T extends Tag>(
  tagName: T,
  elementClass: new () => ElementOf<T>,
  types: readonly (keyof EventsOf<T>)[],
): LoyaltyComponent<T> {
  const events = Object.fromEntries(types.map((type) => [propOf(type), type]));
  return createComponent({ react: React, tagName, elementClass, events }) as unknown as LoyaltyComponent<T>;
}
