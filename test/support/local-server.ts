import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export type Answer = (response: ServerResponse, seen: Seen) => void;

export interface LocalServer {
  readonly url: string;
  readonly seen: readonly Seen[];
  /** What the next requests get, in turn; the last one stays. */
  answer(...answers: readonly Answer[]): void;
  close(): Promise<void>;
}

/** A real server on a free port of this machine, which answers as it is told. */
export async function localServer(): Promise<LocalServer> {
  const seen: Seen[] = [];
  let script: Answer[] = [];
  const listener: RequestListener = (request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const one = { method, path: url, headers, body: Buffer.concat(parts).toString() };
      seen.push(one);
      const next = script.length > 1 ? script.shift() : script[0];
      (next ?? json(200, {}))(response, one);
    });
  };
  const server = createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    seen,
    answer: (...answers) => (script = [...answers]),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export const json =
  (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };

export const problem = (status: number, slug: string, headers: Readonly<Record<string, string>> = {}): Answer =>
  json(status, { type: `urn:loyalty-elements:problem:${slug}`, title: slug, detail: `because ${slug}` }, headers);

/** Cuts the connection without an answer. */
export const cut: Answer = (response) => void response.destroy();
