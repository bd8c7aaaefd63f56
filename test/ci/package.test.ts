import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

interface PackedFile {
  readonly path: string;
}

const npm = (...options: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync('npm', options, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
};

describe('The package', () => {
  before(function () {
    this.timeout(120_000);
    npm('run', 'build');
  });

  it('is as bundlers and runtimes expect it', async () => {
    const pkg = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
    const { messages } = await publint({ level: 'suggestion', strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).to.deep.equal([]);
  }).timeout(60_000);

  it('takes from Node what is Node’s, where a bundler for pages would put nothing in its place', () => {
    for (const entry of ['csv', 'node']) {
      expect(readFileSync(`dist/server/${entry}.js`, 'utf8')).to.match(/from "node:/);
    }
  });

  it('holds what is built, and nothing else', () => {
    const [{ files }] = JSON.parse(npm('pack', '--dry-run', '--json')) as [{ readonly files: readonly PackedFile[] }];
    const paths = files.map(({ path }) => path);
    expect(paths).to.include.members([
      'dist/index.js',
      'dist/index.d.ts',
      'custom-elements.json',
      'LICENSE',
      'llms.txt',
    ]);
    expect(paths).to.include.members(['dist/web-types.json', 'dist/vscode.html-custom-data.json']);
    const others = paths.filter(
      (path) => !/^(dist\/|package\.json$|[A-Za-z.-]+\.(md|json|yaml|txt)$|LICENSE$)/.test(path),
    );
    expect(others).to.deep.equal([]);
  });

  it('keeps its React components for the browser', () => {
    const files = readdirSync('dist/frameworks/react').filter((file) => file.endsWith('.js'));
    const open = files.filter(
      (file) => !/^['"]use client['"]/.test(readFileSync(`dist/frameworks/react/${file}`, 'utf8')),
    );
    expect(open).to.deep.equal([]);
    expect(files).not.to.deep.equal([]);
  });

  it('has a module behind every path that the manifest names', () => {
    const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
      readonly modules: readonly PackedFile[];
    };
    expect(modules.filter(({ path }) => !existsSync(path))).to.deep.equal([]);
  });
});
