/** Whole numbers from one end to the other. */
export interface Scale {
  readonly from: number;
  readonly to: number;
}

/** Whether it is an answer on the scale. */
export const isOnScale = ({ from, to }: Scale, score: unknown): score is number =>
  Number.isInteger(score) && (score as number) >= from && (score as number) <= to;
