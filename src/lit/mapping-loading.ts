/** Loads what makes an adapter of a mapping in markup. The script build has a way of its own. */
export const loadMapping = () => import('./mapped-adapter.js');
