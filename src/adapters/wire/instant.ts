/** A time as the contract has it. A day without one is its noon: it is that day nearly everywhere. */
export const instant = (value: unknown): unknown =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T12:00:00Z` : value;
