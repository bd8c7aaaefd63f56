import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build, type Rolldown } from 'vite';
import { builtKit } from '../../e2e/built-kit.js';
import { aimedAt } from './payloads.js';
import { replyTo, type Mode } from './replies.js';

/** What a page has seen. */
export interface Report {
  /** Payloads that were shown. */
  readonly shown: number;
  readonly hits: readonly string[];
  readonly errors: readonly string[];
  readonly forbidden: readonly string[];
  /** Nodes and attributes that no template of the kit has. */
  readonly foreign: readonly string[];
  /** Requests that left the shop. */
  readonly stray: readonly string[];
  /** Elements that did not come to rest. */
  readonly stuck: readonly string[];
  /** What the marks of the fields say was on screen. */
  readonly fields: readonly string[];
  /** Paths that no operation has, of what was asked in the page. */
  readonly strange: readonly string[];
}

export interface HostileShop {
  readonly url: string;
  /** Requests that the canary has heard, and hits that the control has told. */
  readonly canary: string[];
  readonly hits: string[];
  /** Paths of the API that were asked for. */
  readonly asked: string[];
  /** The address of a page that shows these payloads and reports. */
  page(job: Job): string;
  report(job: Job): Promise<Report>;
  close(): Promise<void>;
}

export interface Job {
  readonly payloads: readonly string[];
  readonly mode: Mode;
  /** The page has set names on `Object.prototype` before the kit came. */
  readonly polluted?: boolean;
  /** Puts each payload where markup is set, instead: this must be noticed. */
  readonly control?: boolean;
  /** The backend answers in the page, without a network: many payloads in little time. */
  readonly inPage?: boolean;
}

export async function openHostileShop(): Promise<HostileShop> {
  if (!existsSync('dist/cdn/loyalty-elements.iife.js')) await builtKit();
  const script = await bundled('test/hostile/support/hostile-page.ts');
  const kit = readFileSync('dist/cdn/loyalty-elements.iife.js');
  const canary: string[] = [];
  const hits: string[] = [];
  const asked: string[] = [];
  const jobs: Job[] = [];
  const waiting = new Map<number, (report: Report) => void>();

  const trap = await listen((request, response) => {
    canary.push(`${request.method ?? ''} ${request.url ?? ''}`);
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end();
  });
  // Another host than the shop's, not only another port.
  const canaryHost = `127.0.0.1:${trap.port}`;
  const aim = (payload: string) => aimedAt(payload, canaryHost);

  const shop = await listen((request, response, body) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, first = '', at = '', place = '', ...rest] = pathname.split('/');
    const job = jobs[Number(at)];
    if (first === 'kit.js') return void response.setHeader('content-type', 'text/javascript').end(kit);
    if (first === 'page.js') return void response.setHeader('content-type', 'text/javascript').end(script);
    if (first === 'hit') return void (hits.push(body), response.end());
    if (first === 'job') {
      json(response, 200, job && { ...job, payloads: job.payloads.map(aim) });
      return;
    }
    if (first === 'page') return void response.setHeader('content-type', 'text/html').end(html);
    if (first === 'report') {
      waiting.get(Number(at))?.(JSON.parse(body) as Report);
      return void response.end();
    }
    if (first !== 'api' || !job) return void response.writeHead(404).end();
    const path = `${request.method ?? ''} /${rest.join('/')}`;
    asked.push(path);
    const reply = replyTo(path, body, job.mode, aim(job.payloads[Number(place)] ?? ''));
    json(response, reply.status, reply.body, reply.headers);
  });

  const page = (job: Job) => `http://localhost:${shop.port}/page/${jobs.push(job) - 1}`;
  return {
    url: `http://localhost:${shop.port}`,
    canary,
    hits,
    asked,
    page,
    report: (job) => new Promise((resolve) => waiting.set(jobs.indexOf(job), resolve)),
    close: async () => {
      await Promise.all([shop.close(), trap.close()]);
    },
  };
}

/** No policy of content security: whatever could run would run. */
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Hostile data</title>
<link rel="icon" href="data:,"><body><script type="module" src="/page.js"></script></body></html>`;

function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body ?? null));
}

type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;

async function listen(handle: Handler): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => handle(request, response, Buffer.concat(parts).toString()));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bundled(entry: string): Promise<string> {
  const lib = { entry, formats: ['es' as const] };
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, lib },
  })) as readonly Rolldown.RolldownOutput[];
  const chunk = built[0]?.output[0];
  if (chunk?.type !== 'chunk') throw new Error('the page was not built');
  return chunk.code;
}
