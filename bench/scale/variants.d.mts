/** Of the sample, not of all visitors. */
export interface Answers {
  readonly said: number;
  readonly nextVisit: number;
  readonly lost: number;
  readonly doubled: number;
  readonly again: number;
}

export interface Row {
  readonly variant: string;
  readonly apiPerView: number;
  readonly vendorPerView: number;
  /** Requests to the API in the fullest second. */
  readonly second: number;
  readonly failed: number;
  readonly waited: number;
  readonly answers: Answers;
}

export interface Result {
  readonly scenario: object;
  readonly rows: readonly Row[];
  readonly tally: object;
}

/** By the name of the scenario. */
export function runAll(options: {
  readonly seed: string;
  readonly names?: readonly string[];
  readonly divide?: number;
  readonly only?: readonly string[];
}): Promise<Readonly<Record<string, Result>>>;
