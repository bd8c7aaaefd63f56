import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { asStranger } from './example/packed.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const lines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();

describe('The guide "Write an adapter"', () => {
  const guide = read('stories/guides/Adapters.mdx');
  const blocks = [...guide.matchAll(/^```ts (examples\/\S+)\n([^]*?)^```$/gm)];

  it('shows what stands in the example', () => {
    expect(blocks.length).to.be.above(4);
    for (const [, file = '', block = ''] of blocks) expect(lines(read(file)), file).to.include(lines(block));
  });

  it('has no code of which nobody knows whether it works', () => {
    const fences = [...guide.matchAll(/^```(\S*)(.*)$/gm)].filter(([, language]) => language !== '');
    for (const [, language, name] of fences) if (language === 'ts') expect(name).to.match(/^ examples\//);
  });

  it('speaks of every file of the example', () => {
    for (const file of readdirSync(new URL('examples/adapter', root))) expect(guide).to.include(file);
  });
});

describe('The adapter of the guide', function () {
  this.timeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'loyalty-stranger-'));
  after(() => rmSync(folder, { recursive: true }));

  it('is compiled against the package as it is published, and does what the kit relies on', () => {
    expect(asStranger(folder)).to.deep.equal([]);
    const { stdout, stderr } = spawnSync(process.execPath, ['built/conform.js'], { cwd: folder, encoding: 'utf8' });
    const works = (operation: string) => `${operation} works`;
    const isNotOffered = (operation: string) => `${operation} not offered by the vendor`;
    expect(stderr).to.equal('');
    expect(stdout.trim().split('\n')).to.have.members([
      ...['program.get', 'member.get', 'rewards.list', 'redemptions.create', 'redemptions.find'].map(works),
      ...['redemptions.list', 'redemptions.cancel', 'transactions.list'].map(works),
      ...['redemptions.preview', 'earning-rules.list', 'referral.get', 'earnings.estimate'].map(isNotOffered),
      ...['surveys.due', 'responses.submit', 'feedback.submit', 'cases.list'].map(isNotOffered),
    ]);
  });
});
