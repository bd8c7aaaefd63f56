export * from './de/attached.js';
export * from './de/basics.js';
export * from './de/feedback.js';
export * from './de/redeeming.js';
export * from './de/rewards.js';
export * from './de/standing.js';
export * from './de/surveys.js';
