export * from './ja/attached.js';
export * from './ja/basics.js';
export * from './ja/feedback.js';
export * from './ja/redeeming.js';
export * from './ja/rewards.js';
export * from './ja/standing.js';
export * from './ja/surveys.js';
