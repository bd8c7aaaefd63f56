import { useLit } from './drawn-by-lit.js';

// What elements can do without until they have painted: loaded a moment later, or when it is first needed.
export { watchLanguage } from './language-watching.js';
export { broken } from './broken.js';
export { failed, instead, membership, stale } from './full-notices.js';
export { tellFault } from './warnings.js';
export { tell } from './unsupported.js';

// At once: what else comes may be late, or never come.
useLit();
