import { bar } from './coffee-bar.mjs';
import { home } from './coffee-home.mjs';
import { outings } from './coffee-outings.mjs';
import { savings } from './coffee-savings.mjs';

export { products } from './coffee-products.mjs';
export { favicon, hero } from './coffee-shop.mjs';

/** Pictures of the rewards, by id. */
export const rewards = { ...bar, ...home, ...savings, ...outings };
