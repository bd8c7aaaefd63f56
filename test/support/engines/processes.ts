import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

const groups = new Set<number>();

process.once('exit', () => groups.forEach(killGroup));

/** Starts a process as the head of a group of its own, which goes with this process. */
export function startGroup(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  more: Pick<SpawnOptions, 'cwd' | 'stdio'> = { stdio: 'ignore' },
): ChildProcess {
  const child = spawn(command, args, { ...more, detached: true, env: { ...process.env, ...env } });
  if (child.pid !== undefined) groups.add(child.pid);
  return child;
}

function killGroup(pid: number): void {
  groups.delete(pid);
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** Kills a process with all that it has started, and resolves when it is gone. */
export async function endGroup(child: ChildProcess): Promise<void> {
  const gone = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
  if (child.pid !== undefined) killGroup(child.pid);
  await gone;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
