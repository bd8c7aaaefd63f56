import type { Result } from './variants.mjs';

export function sectionsOf(results: Readonly<Record<string, Result>>): string;
