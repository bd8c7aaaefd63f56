export * from './es/attached.js';
export * from './es/basics.js';
export * from './es/feedback.js';
export * from './es/redeeming.js';
export * from './es/rewards.js';
export * from './es/standing.js';
export * from './es/surveys.js';
