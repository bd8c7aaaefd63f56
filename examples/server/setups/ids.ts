import { LoyaltyError } from 'loyalty-elements/adapter';
import { query } from './stores.js';

/** The shop's own table: beside its id of a customer, the one that the vendor has. */
export async function idAt(vendor: string, id: string): Promise<string | undefined> {
  const text = 'select vendor_id from loyalty_ids where vendor = $1 and shop_id = $2';
  const [row] = await query(text, [vendor, id]);
  return row && String(row['vendor_id']);
}

/** For vendors that need one: whom the table does not know has not joined. */
export async function enrolledIdAt(vendor: string, id: string): Promise<string> {
  const known = await idAt(vendor, id);
  if (known !== undefined) return known;
  throw new LoyaltyError('not-enrolled', `no id at ${vendor}`, { operation: 'shop.ids' });
}
