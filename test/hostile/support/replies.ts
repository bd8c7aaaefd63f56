import { answersWith, type Answers, type Kind } from './answers.js';

/** Which fields of an answer carry the payload: `texts` are also links and pictures, `all` also ids. */
export type Mode = 'texts' | 'ids' | 'all' | 'words' | 'refusals' | 'attributes';

/** Each kind of field for itself. */
export const modes = ['texts', 'ids', 'words', 'refusals', 'attributes'] as const satisfies readonly Mode[];
/** The same fields in fewer visits. */
export const fewerModes = ['all', 'words', 'refusals', 'attributes'] as const satisfies readonly Mode[];

const kinds: Readonly<Record<Mode, readonly Kind[]>> = {
  texts: ['text', 'address', 'picture'],
  ids: ['id'],
  all: ['text', 'address', 'picture', 'id'],
  words: ['word'],
  refusals: [],
  attributes: [],
};

/** Every attribute of any element, and `href`, which is none. */
const texts = ['brand', 'subject', 'order', 'order-hint', 'accept', 'query', 'category', 'currency', 'locale', 'href'];
const json = ['member', 'program', 'rewards', 'redemptions', 'survey', 'trigger', 'topics', 'categories'];
const forms = [
  'balance',
  'show',
  'size',
  'details',
  'layout',
  'controls',
  'page-size',
  'sort',
  'kind',
  'delay',
  'event',
];
const rest = ['max-files', 'max-length', 'sample', 'corner', 'mode', 'survey-id', 'theme', 'digit-keys', 'affordable'];
const more = ['action', 'attachments', 'compact', 'max-file-size', 'min-seconds', 'order-number'];
export const attributes: readonly string[] = [...texts, ...json, ...forms, ...rest, ...more];

export interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Record<string, string>;
}

const operation =
  /^(GET \/(program|member|rewards|redemptions|surveys\/due|cases)(\?.*)?|POST \/(redemptions(\/preview)?|feedback)|PUT \/survey-responses\/[\w-]+|DELETE \/redemptions\/[^/?#]+)$/;

/** Whether the contract has it: an id must not lead to another. */
export const isOperation = (path: string): boolean => operation.test(path);

/** What the backend says to `GET /member` and the like. */
export function replyTo(path: string, sent: string, mode: Mode, payload: string): Reply {
  const answers = answersOf(mode, payload);
  const [method = '', resource = ''] = path.split(/ \/|\//).filter(Boolean);
  const call = `${method} ${path.replace(/^\S+ /, '').split('?')[0] ?? ''}`;
  const say = (status: number, body: unknown, headers: Record<string, string> = {}) => ({ status, body, headers });
  if (mode === 'refusals' && (method !== 'GET' || resource === 'redemptions') && !call.includes('preview')) {
    const problem = { type: `urn:x:${payload}`, title: payload, detail: payload };
    return say(422, problem, { 'x-request-id': payload.replace(/[^ -~]/g, '?') });
  }
  const table: Readonly<Record<string, unknown>> = {
    'GET /program': answers.program,
    'GET /member': answers.member,
    'GET /rewards': answers.rewards,
    'GET /redemptions': path.includes('idempotencyKey') ? { items: [] } : answers.redemptions,
    'POST /redemptions/preview': answers.preview,
    'POST /redemptions': answers.redemption,
    'GET /surveys/due': answers.surveys,
    'POST /feedback': answers.filed,
    'GET /cases': { items: [answers.filed] },
  };
  if (method === 'PUT') {
    const { id, revision } = JSON.parse(sent) as Readonly<Record<string, unknown>>;
    return say(200, { id, revision });
  }
  if (method === 'DELETE') return say(200, { ...(answers.redemption as object), status: 'cancelled' });
  return call in table ? say(200, table[call]) : say(404, {});
}

/** Fields with no payload in them are marked with their own names, so that one can see which were on screen. */
function answersOf(mode: Mode, payload: string): Answers {
  return answersWith((kind, plain, name) => {
    if (!kinds[mode].includes(kind)) return plain;
    if (kind === 'id') return payload.slice(0, 200) + plain;
    return payload === '' ? `[${name}]` : payload;
  });
}

/** How many fields carry the payload. */
export function fieldsOf(mode: Mode): number {
  if (mode === 'refusals') return 4;
  if (mode === 'attributes') return attributes.length;
  let fields = 0;
  answersWith((kind, plain) => {
    if (kinds[mode].includes(kind)) fields += 1;
    return plain;
  });
  return fields;
}
