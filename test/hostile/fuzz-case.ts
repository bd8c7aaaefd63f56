/** One wrong answer among right ones, as texts of JSON by the names of the contract's schemas. */
export interface FuzzCase {
  readonly schema: string;
  readonly text: string;
  readonly rest: Readonly<Record<string, string>>;
  /** Through a client, instead of as given properties. */
  readonly loaded: boolean;
}

export interface Rendered {
  readonly faults: readonly string[];
  /** Answers that no decoder took. */
  readonly refused: number;
}
