// Writes what frameworks know of the elements to src/frameworks, from custom-elements.json: the tags with their
// properties, attributes and events, and a React component for each. `--check` fails when a file is stale.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';

const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
const nounOf = ({ tagName }) => tagName.replace('loyalty-', '');
const made = '// Made from custom-elements.json by scripts/frameworks.mjs: run `npm run frameworks`.\n';
const union = (names) => names.map((name) => `'${name}'`).join(' | ');

const imported = (element) =>
  `import type { ${element.name} } from '../elements/${nounOf(element)}/${nounOf(element)}.js';`;

function tagOf({ tagName, name, attributes = [], events = [] }) {
  const dashed = attributes.filter((attribute) => attribute.name !== attribute.fieldName);
  return `'${tagName}': {
    element: ${name};
    properties: ${union(attributes.map(({ fieldName }) => fieldName))};
    attributes: ${dashed.length === 0 ? 'object' : `{ ${dashed.map((attribute) => `'${attribute.name}': '${attribute.fieldName}'`).join('; ')} }`};
    events: ${union(events.map((event) => event.name))};
  };`;
}

const tags = `${made}${elements.map(imported).join('\n')}

/** Every tag of the kit: its element, the properties a page may set, the attributes that are spelt otherwise, and its events. */
export interface LoyaltyTags {
  ${elements.map(tagOf).join('\n')}
}
`;

const reactComponent = (element) => `'use client';
${made}import { ${element.name} as Element } from '../../elements/${nounOf(element)}/${nounOf(element)}.js';
import '../../elements/${nounOf(element)}/define.js';
import { component } from '../react-component.js';

/** ${element.description.split('\n\n')[0].replaceAll('\n', ' ')} */
export const ${element.name} = /* @__PURE__ */ component('${element.tagName}', Element, [
  ${(element.events ?? []).map(({ name }) => `'${name}',`).join('\n')}
]);
`;

const react = `${made}${elements.map((each) => `export { ${each.name} } from './react/${nounOf(each)}.js';`).join('\n')}
`;

const files = {
  'src/frameworks/tags.ts': tags,
  'src/frameworks/react.ts': react,
  ...Object.fromEntries(elements.map((each) => [`src/frameworks/react/${nounOf(each)}.ts`, reactComponent(each)])),
};

for (const [file, source] of Object.entries(files)) {
  const text = await format(source, { ...(await resolveConfig(file)), parser: 'typescript' });
  if (!process.argv.includes('--check')) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is stale: run npm run frameworks.`);
    process.exitCode = 1;
  }
}
