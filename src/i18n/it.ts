export * from './it/attached.js';
export * from './it/basics.js';
export * from './it/feedback.js';
export * from './it/redeeming.js';
export * from './it/rewards.js';
export * from './it/standing.js';
export * from './it/surveys.js';
