import type { LoyaltyError } from '../domain/errors.js';

/** What is known of one question to the backend. */
export type QueryState<T> =
  | { readonly status: 'pending' }
  /** `error`: the last attempt to renew it failed, so what is shown may be old. */
  | { readonly status: 'ready'; readonly value: T; readonly asOf: number; readonly error?: LoyaltyError }
  | { readonly status: 'failed'; readonly error: LoyaltyError };

/** An answer in a form that can be written into a page by a server and taken up by the browser. */
export type Dehydrated = Readonly<Record<string, { readonly value: unknown; readonly asOf: number }>>;

/** What tells one question from another. */
export const keyOf = ({ name }: { readonly name: string }, params: unknown): string =>
  `${name} ${JSON.stringify(params ?? null)}`;
