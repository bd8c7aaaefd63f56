import type { Result } from './variants.mjs';

export function chartOf(what: Pick<Result, 'scenario' | 'tally'> & { readonly name: string }): string;
