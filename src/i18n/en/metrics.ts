/** By the name of the metric; a programme's own metrics may be added. */
export const metrics = {
  points: { one: '{amount} point', other: '{amount} points' },
  spend: '{amount}',
  orders: { one: '{amount} order', other: '{amount} orders' },
  visits: { one: '{amount} visit', other: '{amount} visits' },
  nights: { one: '{amount} night', other: '{amount} nights' },
  months: { one: '{amount} month', other: '{amount} months' },
} as const;
