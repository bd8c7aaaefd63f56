import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { builtPackage } from './built-package.js';

interface Declaration {
  readonly tagName?: string;
  readonly events?: readonly { readonly name: string }[];
}

const root = join(import.meta.dirname, '../..');

/** What is wrong with a page's module that imports `entry` and hears these events, on whatever they bubble to. */
function faultsOf(entry: string, events: readonly string[]): readonly string[] {
  const file = join(root, 'page-of-a-shop.ts');
  const text = [
    `import type {} from '${join(root, entry)}';`,
    ...['document', 'window', 'document.body'].flatMap((target) =>
      // An event that is not known is an `Event`, and has no detail.
      events.map((name) => `${target}.addEventListener('${name}', ({ detail }): object | null => detail);`),
    ),
  ].join('\n');
  const options: ts.CompilerOptions = {
    ...{ strict: true, noEmit: true, skipLibCheck: true, experimentalDecorators: true, types: [] },
    ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    ...{ moduleResolution: ts.ModuleResolutionKind.Bundler, lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'] },
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, version, ...more) =>
    name === file ? ts.createSourceFile(name, text, version) : getSourceFile(name, version, ...more);
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program, program.getSourceFile(file)).map(({ messageText, start = 0 }) => {
    const line = text.slice(0, start).split('\n').at(-1) ?? '';
    return `${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

describe('Events as TypeScript knows them', function () {
  this.timeout(120_000);
  const events = new Map<string, readonly string[]>();

  before(function () {
    this.timeout(300_000);
    builtPackage();
    const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
      readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
    };
    for (const { tagName, events: of = [] } of modules.flatMap(({ declarations = [] }) => declarations))
      if (tagName)
        events.set(
          tagName.replace('loyalty-', ''),
          of.map(({ name }) => name),
        );
  });

  it('are typed on the document, too, for who imports the kit', () => {
    const all = [...new Set([...events.values()].flat())];
    const ofPage = ['loyalty-answer-rejected', 'loyalty-storage-change', 'loyalty-version-conflict'];
    expect(all).to.include.members(['loyalty-redeemed', 'loyalty-join', 'loyalty-rewards-filter']);
    expect(faultsOf('dist/index', [...all, ...ofPage])).to.deep.equal([]);
  });

  it('are typed for who imports one element', () => {
    const faults = [...events].flatMap(([noun, of]) => faultsOf(`dist/elements/${noun}/${noun}`, of));
    expect(faults).to.deep.equal([]);
  });

  it('would be found out if they were not', () => {
    expect(faultsOf('dist/index', ['loyalty-unheard-of'])).to.have.length.above(1);
  });
});
