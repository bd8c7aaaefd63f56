import manifest from '../../custom-elements.json';

/** Whatever has a name and must have a sentence. */
export interface Described {
  readonly name: string;
  readonly description?: string;
}

export interface Attribute extends Described {
  readonly fieldName: string;
  readonly type: { readonly text: string };
  /** Of the words it may take, where it takes one of a few. */
  readonly parsedType?: { readonly text: string };
  readonly default?: string;
}

/** What the custom elements manifest says of one element. */
export interface ElementDoc extends Described {
  readonly tagName: string;
  readonly attributes: readonly Attribute[];
  readonly members: readonly Described[];
  readonly events: readonly Described[];
  readonly slots: readonly Described[];
  readonly cssParts: readonly Described[];
  readonly cssProperties: readonly Described[];
  readonly cssStates: readonly Described[];
}

const none = { attributes: [], members: [], events: [], slots: [], cssParts: [], cssProperties: [], cssStates: [] };

/** Every element of the kit, as `custom-elements.json` documents it. */
export const documented: readonly ElementDoc[] = manifest.modules
  .flatMap(({ declarations }): readonly object[] => declarations)
  .map((declaration) => ({ ...none, ...declaration }) as unknown as ElementDoc);

/** The tag without `loyalty-`. */
export const nounOf = ({ tagName }: ElementDoc): string => tagName.replace('loyalty-', '');
