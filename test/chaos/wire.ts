import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { long, type Fault } from './fault.js';

export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Reads one request from a socket, as far as a browser speaks HTTP/1.1 to a small server. */
export function readRequest(socket: Socket, asked: (request: Asked) => void): void {
  let read = Buffer.alloc(0);
  const take = (chunk: Buffer) => {
    read = Buffer.concat([read, chunk]);
    const end = read.indexOf('\r\n\r\n');
    if (end < 0) return;
    const [first = '', ...lines] = read.subarray(0, end).toString('latin1').split('\r\n');
    const headers = new Map(
      lines.map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
      }),
    );
    const body = read.subarray(end + 4);
    if (body.length < Number(headers.get('content-length') ?? 0)) return;
    socket.off('data', take);
    const [method = '', path = '/'] = first.split(' ');
    asked({ method, url: new URL(path, 'http://server'), headers, body: body.toString() });
  };
  socket.on('data', take);
}

/** Answers and closes: each request has a connection of its own. */
export function reply(socket: Socket, { status, body, type = 'application/json', headers = {} }: Answer): void {
  const bytes = Buffer.from(body);
  socket.end(Buffer.concat([head(status, { 'content-type': type, ...headers }, bytes.length), bytes]));
}

const head = (status: number, headers: Readonly<Record<string, string>>, length: number): Buffer => {
  const all = { date: new Date().toUTCString(), 'cache-control': 'no-store', connection: 'close', ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`HTTP/1.1 ${status} -\r\n${lines.join('')}content-length: ${length}\r\n\r\n`);
};

/** Four times what the client reads of an answer. */
const bomb = gzipSync(Buffer.alloc(4 * 1_048_576, ' '));

const page: Answer = { status: 200, type: 'text/html', body: '<!doctype html><title>Sign in to this network</title>' };

/** Gives the answer as the fault leaves it. */
export function spoil(socket: Socket, fault: Fault, answer: Answer, roll: () => number): void {
  const later = (task: () => void) => setTimeout(task, long * roll());
  if (fault === 'never') return;
  if (fault === 'none') reply(socket, answer);
  else if (fault === 'reset') socket.resetAndDestroy();
  else if (fault.startsWith('cut')) socket.destroy();
  else if (fault === 'hang' || fault === 'slow') later(() => socket.destroy());
  else if (fault === 'late') later(() => reply(socket, { status: 504, body: '' }));
  else if (fault === 'gateway') reply(socket, { status: 502, body: '<h1>Bad gateway</h1>', type: 'text/html' });
  else if (fault === 'html' || fault === 'html-before') reply(socket, page);
  else if (fault === 'bomb') {
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    socket.end(Buffer.concat([head(200, headers, bomb.length), bomb]));
  } else if (fault === 'drip') {
    const bytes = Buffer.from(answer.body);
    socket.write(head(answer.status, { 'content-type': 'application/json' }, bytes.length));
    socket.write(bytes.subarray(0, bytes.length / 2));
    later(() => socket.destroy());
  } else {
    const asks = ['0', '1', '-5', 'soon', 'Thu, 01 Jan 2015 00:00:00 GMT'];
    const wait = asks[Math.floor(roll() * (asks.length + 1))];
    const headers = { ...(wait !== undefined && { 'retry-after': wait }) };
    reply(socket, { status: Number(fault.slice(-3)), body: '', headers });
  }
}
