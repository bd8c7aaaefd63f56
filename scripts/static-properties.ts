import ts from 'typescript';
import type { Plugin } from 'vite';

/**
 * Writes Lit's `@property()` and `@state()` as `static properties`, as Lit's own compiler plugin does.
 *
 * Both say the same to Lit; without the decorators' code every page is half a kilobyte lighter.
 */
export const staticProperties = (): Plugin => ({
  name: 'static-properties',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id) || !code.includes('lit/decorators.js')) return null;
    return { code: rewrite(code, id), map: null };
  },
});

export function rewrite(code: string, fileName: string): string {
  const source = ts.createSourceFile(fileName, code, ts.ScriptTarget.Latest, true);
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement) && statement.moduleSpecifier.getText() === `'lit/decorators.js'`) {
      edits.push({ start: statement.getStart(), end: statement.end, text: '' });
    }
    if (ts.isClassDeclaration(statement)) edits.push(...propertiesOf(statement));
  }
  // From the end, so that earlier places stay where they are.
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), code);
}

function propertiesOf(declaration: ts.ClassDeclaration) {
  const edits: { start: number; end: number; text: string }[] = [];
  const options: string[] = [];
  for (const member of declaration.members) {
    const decorator = ts.canHaveDecorators(member) ? ts.getDecorators(member)?.[0] : undefined;
    if (!decorator || !ts.isCallExpression(decorator.expression)) continue;
    const { expression, arguments: given } = decorator.expression;
    const kind = expression.getText();
    if (kind !== 'property' && kind !== 'state') throw new Error(`static-properties: @${kind} is not known`);
    const name = member.name?.getText() ?? '';
    options.push(`${name}: ${kind === 'state' ? '{ state: true }' : (given[0]?.getText() ?? '{}')}`);
    edits.push({ start: decorator.getStart(), end: decorator.end, text: '' });
  }
  if (options.length === 0) return edits;
  const start = declaration.members.pos;
  return [...edits, { start, end: start, text: ` static override properties = { ${options.join(', ')} };` }];
}
