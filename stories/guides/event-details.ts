/// <reference types="vite/client" />
import { documented, type Described } from '../../test/support/manifest.js';

interface DocumentedEvent extends Described {
  readonly type?: { readonly text: string };
}

/** An event of the kit, as the elements' own comments have it. */
export interface KitEvent {
  readonly name: string;
  /** The tags that send it. */
  readonly from: readonly string[];
  readonly description: string;
  readonly isCancelable: boolean;
  /** The fields of its detail, with their types. */
  readonly detail: string;
}

const sources = Object.values(
  import.meta.glob<string>('../../src/{domain,elements,lit}/**/*.ts', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

/** `BadgeSelectDetail` becomes `currency: string; amount: number`. */
function fieldsOf(name: string): readonly string[] {
  const declaration = new RegExp(`interface ${name}(?: extends (\\w+))? \\{([^}]*)\\}`);
  const [, base, body] = sources.map((source) => declaration.exec(source)).find(Boolean) ?? [];
  const own = (body ?? '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll('readonly ', '')
    .replaceAll(' | undefined', '')
    .split(';')
    .map((field) => field.trim());
  return [...(base ? fieldsOf(base) : []), ...own.filter(Boolean)];
}

function detailOf(type = ''): string {
  const name = /<(\w+)>/.exec(type)?.[1] ?? '';
  const fields = fieldsOf(name);
  return fields.length > 0 ? `{ ${fields.join('; ')} }` : name;
}

/** What most of them say. */
const commonest = (sentences: readonly string[]): string =>
  sentences.toSorted((a, b) => count(sentences, b) - count(sentences, a))[0] ?? '';

const count = (sentences: readonly string[], sentence: string): number =>
  sentences.filter((each) => each === sentence).length;

const all = documented.flatMap(({ tagName, events }) =>
  (events as readonly DocumentedEvent[]).map((event) => ({ ...event, tagName })),
);

export const eventNames: readonly string[] = [...new Set(all.map(({ name }) => name))];

export const kitEvents: readonly KitEvent[] = eventNames.map((name) => {
  const senders = all.filter((event) => event.name === name);
  const description = commonest(senders.map((sender) => sender.description ?? ''));
  return {
    name,
    from: senders.map(({ tagName }) => tagName),
    description,
    isCancelable: /cancel+able/i.test(description),
    detail: detailOf(senders[0]?.type?.text),
  };
});
