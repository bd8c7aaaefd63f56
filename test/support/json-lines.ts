import { existsSync, readFileSync } from 'node:fs';

/** What a long run has written down so far, a line each. */
export const jsonLines = <T>(file: string): readonly T[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as T)
    : [];
