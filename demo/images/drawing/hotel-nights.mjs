import { outings } from './hotel-outings.mjs';
import { savings } from './hotel-savings.mjs';
import { stays } from './hotel-stays.mjs';
import { table } from './hotel-table.mjs';

export { favicon, hero } from './hotel-house.mjs';
export { products } from './hotel-products.mjs';

/** Pictures of the rewards, by id. */
export const rewards = { ...stays, ...table, ...savings, ...outings };
