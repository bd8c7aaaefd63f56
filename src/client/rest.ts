/** The client with all that a first one does not do, and all that a first look does not read. */
export const loadRest = () => import('./take-over.js');
