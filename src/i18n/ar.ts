export * from './ar/attached.js';
export * from './ar/basics.js';
export * from './ar/feedback.js';
export * from './ar/redeeming.js';
export * from './ar/rewards.js';
export * from './ar/standing.js';
export * from './ar/surveys.js';
