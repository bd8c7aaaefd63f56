import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What stands around the script: it runs once on a page, and what a page does to it is a warning and no error. */
export function oneCopy(): { readonly banner: string; readonly footer: string } {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  const { outputText } = ts.transpileModule(readFileSync('src/cdn/gate.ts', 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, removeComments: true },
  });
  const gate = outputText.replaceAll('export function', 'function');
  if (/\b(import|export)\b/.test(gate)) throw new Error('one-copy: src/cdn/gate.ts must import nothing');
  return {
    banner: `(()=>{${gate};const loyaltyPolicy=isFirst(${JSON.stringify(version)})&&policyOfPage();if(loyaltyPolicy!==false)try{`,
    footer: `}catch(error){console.warn('loyalty-elements: this page does not let it start:',error)}})();`,
  };
}
