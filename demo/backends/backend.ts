import { readdirSync } from 'node:fs';
import type { MappingSpec } from '../../src/adapters/mapping.js';
import type { Adapter } from '../../src/client/adapter.js';
import type { Fetch } from '../../src/conformance/subject.js';
import type { MemberRole } from '../../src/sandbox/programme.js';

/** What the shop and the tests have of a backend that the store stands on, besides how it is asked. */
interface Backing {
  /**
   * Credits an order, as the shop's own system does.
   *
   * @param total in minor units of money.
   * @returns the points that it earned.
   */
  readonly buy: (memberId: string, total: number) => Promise<number>;
  /** How many redemptions stand in the backend: made, and not taken back. */
  readonly redeemed: () => number;
  /** The points that the backend has for the member `mid`. */
  readonly points: () => number;
}

/**
 * A loyalty vendor that the store stands on instead of its own API: a stand-in that answers in this process as the vendor
 * does, behind `createLoyaltyFetch`. What the vendor has no place for (surveys, feedback, cases) goes to the demo's own
 * database.
 */
export interface StoreBackend extends Backing {
  /** The adapter as a shop makes it, over the `fetch` of the stand-in. */
  readonly adapter: Adapter;
  /**
   * The ids by which the vendor knows the shop's members, by their role in the demo. `mid` can redeem something; `new` is
   * who joins, where somebody can.
   */
  readonly members: { readonly mid: string } & Partial<Readonly<Record<MemberRole, string>>>;
}

/** An API of the shop's own that pages speak to themselves, by a mapping. It knows every member of the shop by their own id. */
export interface PageBackend extends Backing {
  readonly mapping: Omit<MappingSpec, 'baseUrl'>;
  /** Where it stands below the shop's API: `club/v3`. */
  readonly path: string;
  /** Where a request has the member's token. It gets there what `sessionOf` makes of the member whose token it is. */
  readonly tokenHeader: string;
  readonly sessionOf: (memberId: string) => string;
  readonly fetch: Fetch;
}

/**
 * Makes the backend anew, in its first state.
 *
 * One file a backend, `demo/backends/<name>.ts`, with `export const openBackend`. `BACKEND=<name> npm start` finds it by
 * its name; nothing else needs to know of it.
 */
export type OpenBackend = () => StoreBackend | PageBackend;

const here = new URL('.', import.meta.url);

/** The names of the backends that there are, besides `rest`. */
export const backendNames: readonly string[] = readdirSync(here)
  .filter((file) => /\.ts$/.test(file) && file !== 'backend.ts')
  .map((file) => file.slice(0, -3))
  .sort();

/**
 * The backend of that name; nothing for `rest`, which is the demo's own API.
 *
 * @throws RangeError for a name that nobody has.
 */
export async function backendOf(name: string | undefined): Promise<ReturnType<OpenBackend> | undefined> {
  if (name === undefined || name === 'rest') return undefined;
  if (!backendNames.includes(name)) {
    throw new RangeError(`There is no backend "${name}", only ${['rest', ...backendNames].join(', ')}.`);
  }
  const { openBackend } = (await import(new URL(`${name}.ts`, here).href)) as { readonly openBackend: OpenBackend };
  return openBackend();
}
