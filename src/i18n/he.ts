export * from './he/attached.js';
export * from './he/basics.js';
export * from './he/feedback.js';
export * from './he/redeeming.js';
export * from './he/rewards.js';
export * from './he/standing.js';
export * from './he/surveys.js';
