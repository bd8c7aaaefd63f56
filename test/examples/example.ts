import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';

/** When an element is defined, seen from the framework. */
export const states = ['before', 'after', 'hydrated', 'hydratedLate'] as const;
export type State = (typeof states)[number];

/** Where a page of an example is in a state: its path, and the link that is followed there. */
export interface Place {
  readonly path: string;
  readonly link?: string;
}

/** Why there is no such thing with this framework. */
export interface Inapplicable {
  readonly why: string;
}

/** What `example.json` in a folder of `examples` says of it. */
export interface Example {
  readonly name: string;
  readonly title: string;
  /** The Node that its tools want where this one is too old for them; it comes from npm. */
  readonly node?: number;
  /** A mistake that its type checker must find; a page without types has none. */
  readonly misspelt: { readonly file: string; readonly find: string; readonly replace: string } | Inapplicable;
  /** Why a server does not render what its elements show, where it renders the page. */
  readonly unrendered?: string;
  readonly states: Readonly<Record<State, Place | Inapplicable>>;
}

export const isInapplicable = (thing: object): thing is Inapplicable => 'why' in thing;

const asked = process.env['EXAMPLES']?.split(/[ ,]+/);

/** The examples that are pages of a shop: all, or those that EXAMPLES names. */
export const examples: readonly Example[] = readdirSync('examples')
  .filter((name) => existsSync(join('examples', name, 'example.json')))
  .filter((name) => !asked || asked.includes(name))
  .map((name) => ({
    name,
    ...(JSON.parse(readFileSync(join('examples', name, 'example.json'), 'utf8')) as Omit<Example, 'name'>),
  }));
