import { failed } from './failed.js';

export const states = {
  ...failed,
  loading: 'Loading…',
  reference: 'Reference {id}',
  offline: 'You are offline.',
  stale: 'As of {time}',
  blocked: 'Your membership is paused. Please ask the shop.',
  pending: 'Your membership is being set up.',
} as const;
