export * from './zh-hans/attached.js';
export * from './zh-hans/basics.js';
export * from './zh-hans/feedback.js';
export * from './zh-hans/redeeming.js';
export * from './zh-hans/rewards.js';
export * from './zh-hans/standing.js';
export * from './zh-hans/surveys.js';
