export * from './pt-br/attached.js';
export * from './pt-br/basics.js';
export * from './pt-br/feedback.js';
export * from './pt-br/redeeming.js';
export * from './pt-br/rewards.js';
export * from './pt-br/standing.js';
export * from './pt-br/surveys.js';
