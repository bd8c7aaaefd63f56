export * from './ko/attached.js';
export * from './ko/basics.js';
export * from './ko/feedback.js';
export * from './ko/redeeming.js';
export * from './ko/rewards.js';
export * from './ko/standing.js';
export * from './ko/surveys.js';
