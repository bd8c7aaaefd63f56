export * from './fr/attached.js';
export * from './fr/basics.js';
export * from './fr/feedback.js';
export * from './fr/redeeming.js';
export * from './fr/rewards.js';
export * from './fr/standing.js';
export * from './fr/surveys.js';
