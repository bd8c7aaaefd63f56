// Writes llms.txt, what a language model needs to put the elements on a page, from custom-elements.json and the
// entries of package.json. `--check` fails when it is stale.
import { readFileSync, writeFileSync } from 'node:fs';

const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const { name, description, exports: entries } = JSON.parse(readFileSync('package.json', 'utf8'));
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

const line = (text = '') => text.replace(/\s+/g, ' ').trim();
const section = (title, rows) => (rows.length > 0 ? `\n${title}:\n${rows.map((row) => `- ${row}`).join('\n')}\n` : '');
const quoted = (text) => `\`${text}\``;

function attributeRow({ name: attribute, fieldName, type, parsedType, default: usual, description: says }) {
  const property = fieldName === attribute ? '' : `, property ${quoted(fieldName)}`;
  const starts = usual === undefined ? '' : `, default ${quoted(usual)}`;
  return `${quoted(attribute)} (${quoted(parsedType?.text ?? type.text)}${property}${starts}): ${line(says)}`;
}

const row = ({ name: what, description: says }) =>
  `${quoted(what) === '``' ? 'default slot' : quoted(what)}: ${line(says)}`;
const eventRow = ({ name: what, type, description: says }) => `${quoted(what)} (${quoted(type.text)}): ${line(says)}`;
const methodRow = ({ name: what, description: says }) => `${quoted(`${what}()`)}: ${line(says)}`;

const part = (element) => {
  const { tagName, description: says, attributes = [], members = [], events = [], slots = [] } = element;
  const { cssParts = [], cssProperties = [], cssStates = [] } = element;
  return `## <${tagName}>

${says}

Import: ${quoted(`${name}/${tagName.replace('loyalty-', '')}/define`)}
${section('Attributes', attributes.map(attributeRow))}${section('Events', events.map(eventRow))}${section(
    'Methods',
    members.filter(({ kind }) => kind === 'method').map(methodRow),
  )}${section('Slots', slots.map(row))}${section('CSS parts', cssParts.map(row))}${section('CSS custom properties', cssProperties.map(row))}${section('CSS states, for `:state()`', cssStates.map(row))}`;
};

const text = `# ${name}

> ${description}

- Importing \`${name}/<noun>/define\` registers one element, \`${name}/define\` all of them; \`${name}\` itself registers nothing.
- \`configure({ baseUrl, getToken })\` of \`${name}\` sets up the page's client; \`<loyalty-provider base-url="…">\` gives another to the elements inside it. \`getToken\` resolves to a short-lived token, or to null for a guest.
- Every element also works with properties alone, without a client.
- Attributes with a dash are also read without it. Flags accept "false". Arrays and objects are JSON in an attribute.
- Events bubble, cross shadow roots, and begin with \`loyalty-\`. Text for members is in the page's own language, the nearest \`lang\`.
- In React use the components of \`${name}/react\`; events are \`onLoyaltyRedeem\`. Tags are typed by \`${name}/jsx/react\`, \`/jsx/preact\`, \`/jsx/solid\`, \`/vue\` and \`/svelte\`.
- \`${name}/testing\` is a loyalty backend in memory, for tests and previews.
- No element shows or asks for a secret key; a member is never named by an attribute.

${elements.map(part).join('\n')}
## Entries of the package

${Object.keys(entries)
  .map((entry) => `- ${quoted(name + entry.slice(1))}`)
  .join('\n')}
`;

if (!process.argv.includes('--check')) {
  writeFileSync('llms.txt', text);
} else if (readFileSync('llms.txt', 'utf8') !== text) {
  console.error('llms.txt is stale: run npm run llms.');
  process.exitCode = 1;
}
