import type { ClientOptions } from '../client/client.js';
import { warn } from './attributes.js';

/** A backend in memory, loaded when it is first asked: `coffee-stars/mid`, or `mid` for the first programme. */
export function sandboxOptions(name: string): Pick<ClientOptions, 'transport' | 'getToken'> {
  const parts = name.split('/');
  const scenario = parts.pop();
  const [program] = parts;
  const load = async () => {
    const { createSandbox } = await import('../sandbox/sandbox.js');
    try {
      return createSandbox({ scenario, program });
    } catch {
      warn(`there is no scenario "${name}"`);
      return createSandbox();
    }
  };
  let loading: ReturnType<typeof load> | undefined;
  const sandbox = () => (loading ??= load());
  return {
    transport: async (request, signal) => (await sandbox()).transport(request, signal),
    getToken: async () => (await sandbox()).getToken(),
  };
}
