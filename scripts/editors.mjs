// Writes what editors offer and explain while somebody types a tag: data of VS Code and web-types of JetBrains, in dist.
import { readFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const all = { outdir: 'dist', typesSrc: 'parsedType', hideLogs: true };

generateVsCodeCustomElementData(manifest, {
  ...all,
  htmlFileName: 'vscode.html-custom-data.json',
  cssFileName: 'vscode.css-custom-data.json',
});
generateJetBrainsWebTypes(manifest, { ...all, webTypesFileName: 'web-types.json', packageJson: false });
