// The table of sizes in README.md, between its two marks.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

export interface SizeRow {
  readonly page: string;
  /** Bytes at first: gzip -9. */
  readonly first: number;
  /** The same, brotli 11. */
  readonly brotli: number;
  /** Bytes that come when they are needed, gzip -9. */
  readonly later: number;
  readonly goal?: number;
}

const file = 'README.md';
const marks = /(<!-- sizes -->\n)[\s\S]*(<!-- \/sizes -->)/;

/** One decimal: what a comma in a sentence weighs is no news. */
const kib = (bytes: number): string => (bytes ? (bytes / 1024).toFixed(1) : '');

const table = (rows: readonly SizeRow[]): string =>
  [
    '| KiB before a page shows its first answers | gzip | brotli | when needed, gzip | goal, gzip |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(
      ({ page, first, brotli, later, goal }) =>
        `| ${page} | ${kib(first)} | ${kib(brotli)} | ${kib(later)} | ${goal ? kib(goal) : ''} |`,
    ),
  ].join('\n');

async function withTable(rows: readonly SizeRow[]): Promise<string> {
  const text = readFileSync(file, 'utf8');
  if (!marks.test(text)) throw new Error(`${file} has no place for the sizes: <!-- sizes --> and <!-- /sizes -->`);
  const filled = text.replace(marks, (_, before: string, after: string) => `${before}\n${table(rows)}\n\n${after}`);
  return format(filled, { ...(await resolveConfig(file)), filepath: file });
}

export const writeToReadme = async (rows: readonly SizeRow[]): Promise<void> =>
  writeFileSync(file, await withTable(rows));

/** Whether the table says what was measured now. */
export const isInReadme = async (rows: readonly SizeRow[]): Promise<boolean> =>
  (await withTable(rows)) === readFileSync(file, 'utf8');
