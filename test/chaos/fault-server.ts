import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { deedOf } from './contract.js';
import { bad, isDone, long, type Fault } from './fault.js';
import { pick } from './dice.js';
import { type Ledger } from './ledger.js';
import { pageScript } from './page-script.js';
import { readRequest, reply, spoil, type Asked } from './wire.js';

export type Words = Readonly<Record<string, unknown>>;

/** One run: a ledger of its own under a path of its own, and what goes wrong there. */
export interface Run {
  readonly name: string;
  readonly ledger: Ledger;
  readonly roll: () => number;
  /** The fault of the next exchange. */
  fault(operation: string): Fault;
  /** Hears what a page says of itself, and answers, at once or later. */
  said(words: Words): Words | Promise<Words> | undefined;
}

export interface FaultServer {
  readonly origin: string;
  open(run: Run): void;
  end(run: Run): void;
  close(): Promise<void>;
}

/** Some of what is asked goes wrong. */
export const mixed = (roll: () => number, share: number): Fault => (roll() < share ? pick(roll, bad) : 'none');

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Chaos</title>
  <link rel="icon" href="data:,"></head><body><script src="/page.js"></script></body></html>`;

/** Two tabs in one window, for a browser that nobody drives. */
const both = (run: string, search: string): string =>
  [0, 1].reduce(
    (page, tab) => `${page}<iframe title="Tab ${tab}" src="/${run}/answers${search}&amp;tab=${tab}"></iframe>`,
    '<!doctype html><html lang="en"><title>Chaos</title><link rel="icon" href="data:,">',
  );

/** Serves the contract and the pages of all runs on raw sockets: what a connection does is in our hands. */
export async function openFaultServer(): Promise<FaultServer> {
  const script = await pageScript();
  const runs = new Map<string, Run>();
  const sockets = new Set<Socket>();

  function answer(asked: Asked, socket: Socket): void {
    const { pathname } = asked.url;
    if (pathname === '/page.js') {
      reply(socket, { status: 200, body: script, type: 'text/javascript' });
      return;
    }
    const [, name = '', place = ''] = pathname.split('/');
    const run = runs.get(name);
    if (!run) reply(socket, { status: 404, body: '' });
    else if (place === 'said') {
      const words = JSON.parse(asked.body) as Words;
      void Promise.resolve(run.said(words)).then((more) =>
        reply(socket, { status: 200, body: JSON.stringify(more ?? {}) }),
      );
    } else if (place === 'api') exchange(run, asked, pathname.slice(name.length + 5), socket);
    else
      reply(socket, { status: 200, body: place === 'both' ? both(name, asked.url.search) : html, type: 'text/html' });
  }

  function exchange(run: Run, asked: Asked, path: string, socket: Socket): void {
    const { ledger, roll } = run;
    const deed = deedOf(asked, path, ledger);
    const fault = run.fault(deed.operation);
    if (fault === 'slow') {
      deed.begin?.();
      setTimeout(() => deed.run(), 2 * long * roll());
    }
    const given = isDone(fault) ? deed.run() : { status: 200, body: '{}' };
    spoil(socket, fault, given, roll);
  }

  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A browser that was killed resets what it had open.
    socket.on('error', () => socket.destroy());
    readRequest(socket, (asked) => answer(asked, socket));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    open: (run) => void runs.set(run.name, run),
    end: (run) => void runs.delete(run.name),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        sockets.forEach((socket) => socket.destroy());
      }),
  };
}
