export const units = {
  points: '{amount} {name}',
} as const;
