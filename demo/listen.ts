import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where a server listens: this machine only. */
const hostname = '127.0.0.1';

/** How many ports after the asked one are tried. */
const patience = 20;

/**
 * Starts listening on a port, or on the next one that is free. Port 0 is any free one.
 *
 * @throws the error of the last try where none is free.
 */
export async function listen(server: Server, asked: number): Promise<number> {
  for (let port = asked; ; port += 1) {
    try {
      await attempt(server, port);
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken || port === asked + patience) throw error;
    }
  }
}

function attempt(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
