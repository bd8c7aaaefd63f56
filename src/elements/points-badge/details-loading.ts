/** What only badges with more than a number need. In a place of its own, so that a server can have it before it renders. */
export const loadDetails = () => import('./badge-details.js');
