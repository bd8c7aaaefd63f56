import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { validateInput, validateOutput } from '@stoplight/prism-http/dist/validator/index.js';
import type { Node, VendorDocument } from '../../support/vendor-documents.js';
import { isNode } from './cut.js';

export interface Example {
  /** `POST /v2/loyalty/rewards`, with the status where it is an answer. */
  readonly of: string;
  readonly status?: number;
  readonly body: unknown;
}

const json = 'application/json';

/** The examples of a body: its own, named ones, and the one of its schema. */
function examplesOf(document: VendorDocument, content: unknown): readonly unknown[] {
  const media = isNode(content) && isNode(content[json]) ? content[json] : {};
  const { schema, example, examples } = media;
  const named = isNode(examples) ? Object.values(examples).map((each) => (each as Node)['value']) : [];
  const name = isNode(schema) && typeof schema['$ref'] === 'string' ? schema['$ref'].split('/').at(-1) : undefined;
  const whole = name === undefined ? schema : document.components['schemas']?.[name];
  return [example, ...named, isNode(whole) ? whole['example'] : undefined].filter((each) => each !== undefined);
}

/** Every example of a request and of an answer in the document. */
export function allExamples(document: VendorDocument): readonly Example[] {
  const content = (part: unknown) => (isNode(part) ? part['content'] : undefined);
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) => {
      if (!isNode(operation) || !isNode(operation['responses'])) return [];
      const of = `${method.toUpperCase()} ${path}`;
      const asked = examplesOf(document, content(operation['requestBody'])).map((body) => ({ of, body }));
      const answered = Object.entries(operation['responses']).flatMap(([status, response]) =>
        examplesOf(document, content(response)).map((body) => ({ of, status: Number(status), body })),
      );
      return [...asked, ...answered];
    }),
  );
}

/** What the document's own examples break of its own schemas, in Prism's eyes: one line each, in order. */
export async function brokenExamples(document: VendorDocument): Promise<readonly string[]> {
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  const headers = { 'content-type': json };
  const broken = allExamples(document).flatMap(({ of, status, body }) => {
    const resource = operations.find(({ method, path }) => of === `${method.toUpperCase()} ${path}`);
    if (!resource) throw new Error(`${of}: Prism knows no such operation`);
    const url = { path: resource.path, query: {} };
    const judged =
      status === undefined
        ? validateInput({ resource, element: { method: 'post', url, headers, body } })
        : validateOutput({ resource, element: { statusCode: status, headers, body } });
    if (judged._tag === 'Right') return [];
    return judged.left
      .filter(({ path }) => path?.[0] === 'body')
      .map(
        ({ message }) => `${of} ${status ?? 'request'}: ${message.replace(/^(Request|Response) body property /, '')}`,
      );
  });
  return [...new Set(broken)].sort();
}
