/** The words of `states` that are there when nothing more can be loaded. */
export const failed = {
  failed: 'This could not be loaded.',
  retry: 'Try again',
} as const;
