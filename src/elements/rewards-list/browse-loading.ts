/** What only lists to browse need. In a place of its own, so that a server can have it before it renders. */
export const loadBrowse = () => import('./reward-browse.js');
