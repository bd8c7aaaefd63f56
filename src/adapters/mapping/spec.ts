import type { Capabilities } from '../../client/adapter.js';

/** What a value becomes. Dates: seconds or milliseconds since 1970. */
export type Conversion = 'number' | 'integer' | 'text' | 'boolean' | 'seconds' | 'milliseconds';

/** One value of the contract, from an answer that is shaped otherwise. */
export interface ValueSpec {
  /** A JSON Pointer from the whole answer (`/data/points`), or a relative one from the item of a list (`0/points`). */
  readonly at?: string;
  /** A JMESPath expression over the item of a list, or the whole answer. Loads a module of its own. */
  readonly jmespath?: string;
  /** A value that the answer does not have. */
  readonly constant?: unknown;
  /** Taken where nothing is found. */
  readonly default?: unknown;
  /** Values by the text of what is found; `*` stands for every other. */
  readonly map?: Readonly<Record<string, unknown>>;
  /** What the value is made of what is found: also of a text such as `"12.50"`. Dates become RFC 3339. */
  readonly to?: Conversion;
  /** Multiplies a number: 100 makes points of dollars of points. The result is rounded where `to` is `integer`. */
  readonly scale?: number;
  /**
   * Makes `{amount, currency}` in minor units of it. `currency`: an ISO 4217 code, or where it stands. `minor`: it is in minor
   * units already.
   */
  readonly money?: { readonly currency: string | { readonly at: string }; readonly minor?: boolean };
  /** A list, which `fields` or `each` say what to make of. One thing that stands there is a list of one. */
  readonly list?: string;
  /** What each item of the list becomes, where that is no object. */
  readonly each?: FieldSpec;
  /** An object: of each item where `list` is given, else one. */
  readonly fields?: Readonly<Record<string, FieldSpec>>;
  /** The moment of the answer, for `asOf`. */
  readonly now?: true;
}

/** A pointer alone, a value with more to it, or in code a function of the item and the whole answer. */
export type FieldSpec = string | ValueSpec | ((item: unknown, root: unknown) => unknown);

/** How pages follow each other. */
export interface PagingSpec {
  /** Where the next cursor stands. */
  readonly at?: string;
  /** Pages have numbers instead, `{page}`: the first one's. They end where fewer items than `{limit}` come, or with `last`. */
  readonly first?: number;
  /** Where the number of the last page stands. */
  readonly last?: string;
  /** Items are counted instead: `{offset}` of them are left out. They end where fewer than `{limit}` come, or at `total`. */
  readonly offset?: true;
  /** Where the number of all items stands. */
  readonly total?: string;
}

/**
 * One operation of the contract. In texts, `{name}` stands for a parameter: `{caller}`, `{key}`, and those of the operation
 * (`{limit}`, `{cursor}`, `{page}`, `{category}`, `{rewardId}`, `{amount}`, `{id}`, …).
 */
export interface OperationSpec {
  /** Default `GET`. */
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** After the base URL, without a query; values are encoded, and it never leaves what is below that URL. Without one nothing is asked: all of it is `fields` with constants. */
  readonly path?: string;
  /** What has a hole that is not given is left out. */
  readonly query?: Readonly<Record<string, string>>;
  /** Of this operation, besides those of every request. The member's token belongs there, and what has none is as there. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Any JSON. A text that is one hole alone has the value's own type; a field whose hole is not given is left out. */
  readonly body?: unknown;
  /** Where the list stands, for an operation that answers with one. Default: the whole answer. */
  readonly items?: string;
  /** How pages follow each other. Default: there is one. */
  readonly paging?: PagingSpec;
  /** Fields of the contract's answer, or of each of its items. */
  readonly fields: Readonly<Record<string, FieldSpec>>;
}

/** An API of one's own, described as data. All of it but functions is JSON. */
export interface MappingSpec {
  /** Default `mapping`. */
  readonly name?: string;
  /** For editors: where the JSON Schema of this is. */
  readonly $schema?: string;
  /** An absolute URL, or a path of this origin. In markup it is the provider's `base-url`, and no other. */
  readonly baseUrl?: string;
  /**
   * Of every request, in place of `{"authorization": "Bearer {token}"}`. `{token}` is the member's token; a header whose hole
   * is not given, as for a guest, is left out. One without `{token}` may hold a secret of the shop's: then it runs on a server
   * alone, unless it says what is accepted, the type of the content or a version.
   */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * What the body of a refusal (4xx) says, as one of the contract's slugs: `{"at": "/code", "map": {"POOR":
   * "insufficient-points"}}`. Where nothing is found the status decides.
   */
  readonly errors?: FieldSpec;
  /** What differs from a backend that knows no keys and no status of a redemption. */
  readonly capabilities?: Partial<Omit<Capabilities, 'lacks' | 'by'>>;
  /** By name, as `member.get`. What is missing, the backend lacks. */
  readonly operations: Readonly<Record<string, OperationSpec>>;
}

/** Looks for a JMESPath expression. */
export type Search = (value: unknown, expression: string) => unknown;
