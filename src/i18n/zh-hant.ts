export * from './zh-hant/attached.js';
export * from './zh-hant/basics.js';
export * from './zh-hant/feedback.js';
export * from './zh-hant/redeeming.js';
export * from './zh-hant/rewards.js';
export * from './zh-hant/standing.js';
export * from './zh-hant/surveys.js';
