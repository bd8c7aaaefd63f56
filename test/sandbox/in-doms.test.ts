import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const guide = readFileSync('stories/guides/Testing.mdx', 'utf8');
const [, lines = ''] = /```js\n(HTMLDialogElement[\s\S]*?)```/.exec(guide) ?? [];

/** The column of the guide's table as it says: what works. */
function said(column: number): Readonly<Record<string, string>> {
  const rows = guide.matchAll(/^\| (?!what +\||-)(.+?) +\| (yes|no) +\| (yes|no) +\| (yes|no) +\|$/gm);
  return Object.fromEntries([...rows].map((row) => [row[1] ?? '', row[column] ?? '']));
}

/** What is true. */
async function found(name: string, ...more: readonly string[]): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    'test/sandbox/in-dom.ts',
    name,
    ...more,
  ]);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

describe('The guide to tests of a page', () => {
  it('says what works with jsdom', async () => {
    expect(await found('jsdom')).to.deep.equal(said(2));
  }).timeout(90_000);

  it('says what works with jsdom and a few lines', async () => {
    expect(lines).to.contain('showModal');
    expect(await found('jsdom', lines)).to.deep.equal(said(3));
  }).timeout(90_000);

  it('says what works with happy-dom', async () => {
    expect(await found('happy-dom')).to.deep.equal(said(4));
  }).timeout(90_000);
});
