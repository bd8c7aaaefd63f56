import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { expect } from 'chai';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { builtPackage, npm } from './built-package.js';

interface PackedFile {
  readonly path: string;
}

interface PackResult {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly PackedFile[];
}

const packed = (...options: readonly string[]): PackResult =>
  (JSON.parse(npm('pack', '--json', '--ignore-scripts', ...options)) as [PackResult])[0];

/** What may be packed, besides the five files that describe it. */
const packs = [
  /^dist\/(adapters|bridges|browser|client|conformance|domain|elements|frameworks|i18n|lit|sandbox|server|ssr|tokens)\/[\w./-]+\.(js|js\.map|d\.ts)$/,
  /^dist\/cdn\/[\w./-]+\.(js|js\.map|d\.ts)$/,
  // JMESPath is a CommonJS package, which a page without a bundler could not import.
  /^dist\/(node_modules\/jmespath|_virtual)\//,
  /^dist\/(index|define|page)\.(js|js\.map|d\.ts)$/,
  /^dist\/(loyalty\.css|tokens\.json|themes\/[a-z-]+\.css|sri\.json|web-types\.json|vscode\.(css|html)-custom-data\.json|LICENSES\.txt)$/,
  /^(package|custom-elements|mapping\.schema)\.json$/,
  /^(README|CHANGELOG)\.md$|^LICENSE$|^llms\.txt$|^openapi\.yaml$/,
];

describe('The package', () => {
  before(function () {
    this.timeout(300_000);
    builtPackage();
  });

  it('is as bundlers and runtimes expect it', async () => {
    const pkg = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
    const { messages } = await publint({ level: 'suggestion', strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).to.deep.equal([]);
  }).timeout(120_000);

  it('takes from Node what is Node’s, where a bundler for pages would put nothing in its place', () => {
    for (const entry of ['csv', 'node']) {
      expect(readFileSync(`dist/server/${entry}.js`, 'utf8')).to.match(/from "node:/);
    }
  });

  it('has types that resolve as its modules do', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'packed-'));
    const { filename } = packed('--pack-destination', folder);
    const archive = createPackageFromTarballData(readFileSync(join(folder, filename)));
    rmSync(folder, { recursive: true });
    const result = await checkPackage(archive, { excludeEntrypoints: ['./loyalty.css'] });
    if (!result.types) throw new Error('The package has no types');
    // It is modules alone: `require` of Node before 20.19, and resolution that knows no `exports`, find nothing.
    const others = result.problems.filter(
      (problem) =>
        problem.kind !== 'CJSResolvesToESM' && !('resolutionKind' in problem && problem.resolutionKind === 'node10'),
    );
    expect(others).to.deep.equal([]);
  }).timeout(120_000);

  it('holds what is built, and nothing else', () => {
    const { files, size } = packed('--dry-run');
    const paths = files.map(({ path }) => path);
    expect(paths).to.include.members([
      'dist/index.js',
      'dist/index.d.ts',
      'dist/LICENSES.txt',
      'dist/sri.json',
      'custom-elements.json',
      'LICENSE',
      'llms.txt',
    ]);
    expect(paths).to.include.members(['dist/web-types.json', 'dist/vscode.html-custom-data.json']);
    expect(paths.filter((path) => !packs.some((pattern) => pattern.test(path)))).to.deep.equal([]);
    expect(size).to.be.below(2 * 1024 * 1024);
  }).timeout(120_000);

  it('names the licence of all that it has taken in', () => {
    const text = readFileSync('dist/LICENSES.txt', 'utf8');
    for (const name of ['lit', '@lit/context', 'lean-qr', 'jmespath'])
      expect(text).to.match(new RegExp(`^${name} `, 'm'));
    expect(text).to.contain('Apache License').and.to.contain('BSD 3-Clause');
  });

  it('weighs what README says, and no more than is allowed', () => {
    npm('run', 'size', '--', '--check');
  }).timeout(180_000);

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
