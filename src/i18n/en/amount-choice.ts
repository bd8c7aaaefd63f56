/** How many points go into a reward of variable cost. */
export const amountChoice = {
  label: 'How much do you want to use?',
  hint: 'From {min} to {max}, in steps of {step}',
  low: 'At least {points}.',
  high: 'You can use {points} at most.',
  between: 'In steps of {step}. The nearest is {points}.',
} as const;
