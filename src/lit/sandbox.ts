import type { Transport } from '../client/transport/transport.js';

/** A backend in memory, loaded when it is first asked: `coffee-stars/mid`, or `mid` for the first programme. */
export function sandboxTransport(name: string): Transport {
  const parts = name.split('/');
  const scenario = parts.pop() ?? '';
  const [program] = parts;
  let loading: Promise<Transport> | undefined;
  return async (request, signal) => {
    loading ??= import('../sandbox/sandbox.js').then(
      ({ createSandbox }) => createSandbox({ scenario, program }).transport,
    );
    return (await loading)(request, signal);
  };
}
