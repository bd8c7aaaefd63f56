import type { Behaviour } from './behaviour.js';
import { benchOf, refusalOf, refusedWith, type Bench } from './bench.js';
import type { Operation } from './operations.js';
import type { Subject } from './subject.js';
import { LoyaltyError } from '../domain/errors.js';

/** What the wire brings instead of an answer, and the code that it must become. */
const failures = [
  { name: '403', answer: () => json(403), code: () => ['forbidden'] },
  { name: '429', answer: () => json(429, { 'retry-after': '2' }), code: () => ['rate-limited'] },
  { name: '500', answer: () => json(500), code: () => ['server'] },
  { name: '503 as a page', answer: () => html(503), code: () => ['server'] },
  { name: 'a page instead of JSON', answer: () => html(200), code: () => ['invalid-response'] },
  { name: 'a list instead of an object', answer: () => json(200, {}, []), code: () => ['invalid-response'] },
  { name: 'a redirect', answer: () => html(302, { location: '/login' }), code: () => ['invalid-response'] },
  { name: 'no connection', answer: () => Promise.reject(new TypeError('fetch failed')), code: () => ['network'] },
  {
    name: '401',
    answer: () => json(401),
    // The member of a server is proved before it asks; there it is the secret that is refused.
    code: ({ adapter }: Bench) => (adapter.runsIn === 'server' ? ['server'] : ['unauthorized']),
  },
] as const;

const json = (status: number, headers: Readonly<Record<string, string>> = {}, body: unknown = {}): Promise<Response> =>
  Promise.resolve(
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } }),
  );
const html = (status: number, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  Promise.resolve(
    new Response('<!doctype html><title>Sorry</title>', {
      status,
      headers: { 'content-type': 'text/html', ...headers },
    }),
  );

async function ready(operation: Operation, subject: Subject) {
  const bench = benchOf(subject);
  return { bench, params: await bench.paramsFor(operation) };
}

/** What is read and asks nobody, as a programme that its merchant describes, cannot fail with a backend. */
const asksNobody = async (operation: Operation, subject: Subject): Promise<boolean> => {
  const { bench, params } = await ready(operation, subject);
  const before = bench.sent();
  await bench.ask(operation, { params });
  return bench.sent() === before && operation.kind !== 'write';
};

const behaviours: readonly Behaviour[] = [
  ...failures.map(({ name, answer, code }): Behaviour => ({
    name,
    concerns: () => true,
    fault: async (operation, subject) => {
      const { bench, params } = await ready(operation, subject);
      bench.cut(() => answer);
      return refusedWith(bench.ask(operation, { params }), ...code(bench));
    },
  })),
  {
    name: '404',
    concerns: () => true,
    fault: async (operation, subject) => {
      const { bench, params } = await ready(operation, subject);
      bench.cut(() => () => json(404));
      const error = await refusalOf(bench.ask(operation, { params }));
      // To know nothing of somebody is an answer to what is read.
      if (!error) return operation.kind === 'write' ? 'a write is answered that nobody took' : undefined;
      const isRight = error instanceof LoyaltyError && (error.code === 'not-found' || error.code === 'not-enrolled');
      return isRight ? undefined : `is refused with ${String(error)}`;
    },
  },
  {
    name: 'Retry-After',
    concerns: () => true,
    fault: async (operation, subject) => {
      const { bench, params } = await ready(operation, subject);
      bench.cut(() => () => json(429, { 'retry-after': '2' }));
      const error = await refusalOf(bench.ask(operation, { params }));
      return (error as LoyaltyError | undefined)?.retryAfter === 2000 ? undefined : 'forgets how long it should wait';
    },
  },
  {
    name: 'abort',
    concerns: () => true,
    fault: async (operation, subject) => {
      const { bench, params } = await ready(operation, subject);
      const leaving = new AbortController();
      const left = { byUs: false };
      bench.cut(() => (_url, { signal }) => {
        const never = new Promise<Response>((_resolve, reject) => {
          signal?.addEventListener('abort', () => {
            left.byUs = true;
            reject(new DOMException('left', 'AbortError'));
          });
        });
        leaving.abort();
        return never;
      });
      const error = await refusalOf(bench.ask(operation, { params, signal: leaving.signal }));
      if (!error) return 'is answered after it was given up';
      return left.byUs ? undefined : 'goes on after it was given up';
    },
  },
];

export const failing: readonly Behaviour[] = behaviours.map((behaviour) => ({
  ...behaviour,
  fault: async (operation, subject) =>
    (await asksNobody(operation, subject)) ? undefined : behaviour.fault(operation, subject),
}));
