import type { ArgTypesEnhancer } from 'storybook/internal/types';
import { documented, type Attribute } from '../test/support/manifest.js';

/** The words of a property that takes one of a few. */
const wordsOf = ({ parsedType }: Attribute): readonly string[] =>
  [...(parsedType?.text ?? '').matchAll(/'([^']*)'/g)].map(([, word]) => word ?? '');

function controlOf(attribute: Attribute): object {
  const options = wordsOf(attribute);
  if (options.length > 0) return { control: { type: options.length > 4 ? 'select' : 'inline-radio' }, options };
  const { text } = attribute.type;
  if (text.startsWith('boolean')) return { control: { type: 'boolean' } };
  if (text.startsWith('number')) return { control: { type: 'number' } };
  return { control: { type: text.startsWith('string') ? 'text' : 'object' } };
}

/** A control for every public attribute, under the name of its property, as stories take it. */
export const controls: ArgTypesEnhancer = ({ argTypes, component }) => {
  const element = documented.find(({ tagName }) => tagName === component);
  if (!element) return argTypes;
  const made = element.attributes.map((attribute) => {
    const { name, fieldName, description, type, parsedType, default: usual } = attribute;
    const table = {
      category: 'attributes',
      type: { summary: parsedType?.text ?? type.text },
      ...(usual !== undefined && { defaultValue: { summary: usual } }),
    };
    const told = name === fieldName ? description : `${description ?? ''} Attribute: \`${name}\`.`;
    return [fieldName, { name: fieldName, description: told, table, ...controlOf(attribute) }] as const;
  });
  // Storybook lists each attribute again under its own name, without a control that stories would hear.
  const dashed = new Set(element.attributes.map(({ name }) => name).filter((name) => name.includes('-')));
  const others = Object.entries(argTypes).filter(([name]) => !dashed.has(name));
  const states = element.cssStates.map(({ name, description }) => {
    const table = { category: 'states' };
    return [`:state(${name})`, { name: `:state(${name})`, description, table, control: false }] as const;
  });
  return { ...Object.fromEntries(others), ...Object.fromEntries(made), ...Object.fromEntries(states) };
};
