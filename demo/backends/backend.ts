import { readdirSync } from 'node:fs';
import type { Adapter } from '../../src/client/adapter.js';
import type { MemberRole } from '../../src/sandbox/programme.js';

/**
 * A loyalty vendor that the store stands on instead of its own API: a stand-in that answers in this process as the vendor
 * does, and what a shop has of it.
 *
 * One file a vendor, `demo/backends/<name>.ts`, with `export const openBackend: OpenBackend`. `BACKEND=<name> npm start`
 * finds it by its name; nothing else needs to know of it. What the vendor has no place for (surveys, feedback, cases) goes
 * to the demo's own database.
 */
export interface StoreBackend {
  /** The adapter as a shop makes it, over the `fetch` of the stand-in. */
  readonly adapter: Adapter;
  /**
   * The ids by which the vendor knows the shop's members, by their role in the demo. `mid` can redeem something; `new` is
   * who joins, where somebody can.
   */
  readonly members: { readonly mid: string } & Partial<Readonly<Record<MemberRole, string>>>;
  /**
   * Credits an order, as the shop's own system does at its vendor.
   *
   * @param total in minor units of money.
   * @returns the points that it earned.
   */
  readonly buy: (memberId: string, total: number) => Promise<number>;
  /** How many redemptions stand in the stand-in: made, and not taken back. */
  readonly redeemed: () => number;
  /** The points that the stand-in has for the member `mid`. */
  readonly points: () => number;
}

/** Makes the vendor anew, in its first state. */
export type OpenBackend = () => StoreBackend;

const here = new URL('.', import.meta.url);

/** The names of the vendors that there are. */
export const backendNames: readonly string[] = readdirSync(here)
  .filter((file) => /\.ts$/.test(file) && file !== 'backend.ts')
  .map((file) => file.slice(0, -3))
  .sort();

/**
 * The vendor of that name; nothing for `rest`, which is the demo's own API.
 *
 * @throws RangeError for a name that nobody has.
 */
export async function backendOf(name: string | undefined): Promise<StoreBackend | undefined> {
  if (name === undefined || name === 'rest') return undefined;
  if (!backendNames.includes(name)) {
    throw new RangeError(`There is no backend "${name}", only ${['rest', ...backendNames].join(', ')}.`);
  }
  const { openBackend } = (await import(new URL(`${name}.ts`, here).href)) as { readonly openBackend: OpenBackend };
  return openBackend();
}
