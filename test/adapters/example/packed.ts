import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = new URL('../../../', import.meta.url).pathname;
const entries = ['src/adapters/adapter.ts', 'src/conformance/conformance.ts', 'src/server/loyalty-fetch.ts'];

/** What is wrong, in words; nothing where all is well. */
function compiled(files: readonly string[], options: ts.CompilerOptions): readonly string[] {
  const program = ts.createProgram(files, {
    ...{
      strict: true,
      skipLibCheck: true,
      types: [],
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    },
    ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, resolveJsonModule: true },
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    ...options,
  });
  const { diagnostics } = program.emit();
  return [...ts.getPreEmitDiagnostics(program), ...diagnostics].map(
    ({ messageText, file }) => `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
  );
}

/**
 * Puts a project into a folder as a stranger has it: the example, and the package beside it in `node_modules`, with what an
 * adapter needs of it. Gives what does not compile.
 */
export function asStranger(folder: string): readonly string[] {
  const own = join(folder, 'node_modules/loyalty-elements');
  mkdirSync(own, { recursive: true });
  cpSync(join(root, 'package.json'), join(own, 'package.json'));
  const ofPackage = compiled(
    entries.map((entry) => join(root, entry)),
    { declaration: true, rootDir: join(root, 'src'), outDir: join(own, 'dist') },
  );
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  cpSync(join(root, 'examples/adapter'), join(folder, 'src'), { recursive: true });
  const ofExample = compiled(
    ['subject', 'server', 'conform'].map((name) => join(folder, `src/${name}.ts`)),
    {
      ...{ noUncheckedIndexedAccess: true, noUnusedLocals: true, verbatimModuleSyntax: true, noImplicitOverride: true },
      outDir: join(folder, 'built'),
    },
  );
  return [...ofPackage, ...ofExample];
}
