export const guest = {
  join: 'Join {program}',
  signIn: 'Sign in',
} as const;
