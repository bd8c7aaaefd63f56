import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { endGroup, freePort, startGroup } from '../support/engines/processes.js';

export interface Surroundings {
  readonly cwd: string;
  /** Folders that come first in the PATH. */
  readonly tools?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

interface Ended {
  readonly status: number | null;
  readonly output: string;
}

/** All that it starts ends with it, and with the tests. */
const start = (command: string, options: readonly string[], { cwd, tools = [], env }: Surroundings): ChildProcess =>
  startGroup(
    command,
    options,
    {
      ...env,
      PATH: [...tools, process.env['PATH']].join(':'),
      // Vite, which builds the kit in this process, says "production", and npm would leave out what an example is built with.
      NODE_ENV: undefined,
      NO_COLOR: '1',
      FORCE_COLOR: '0',
      NEXT_TELEMETRY_DISABLED: '1',
      NUXT_TELEMETRY_DISABLED: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      NG_CLI_ANALYTICS: 'false',
    },
    { cwd, stdio: ['ignore', 'pipe', 'pipe'] },
  );

/** Runs it to its end; more than `minutes` is an end, too. */
export async function attempt(
  command: string,
  options: readonly string[],
  around: Surroundings,
  minutes = 6,
): Promise<Ended> {
  const child = start(command, options, around);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => (output += data.toString()));
  const tooLong = setTimeout(() => {
    output += `\nstopped after ${minutes} minutes`;
    void endGroup(child);
  }, minutes * 60_000);
  const [status] = (await once(child, 'close')) as [number | null];
  clearTimeout(tooLong);
  await endGroup(child);
  return { status, output };
}

/** @throws what it printed, where it fails. */
export async function run(command: string, options: readonly string[], around: Surroundings): Promise<string> {
  const { status, output } = await attempt(command, options, around);
  if (status !== 0) throw new Error(`${command} ${options.join(' ')} ended with ${String(status)}:\n${output}`);
  return output;
}

/** A server that has not printed its address by then never will. */
const startMinutes = 2;

export interface Served {
  readonly origin: string;
  close(): Promise<void>;
}

/** Starts a server on a free port, which it finds in PORT, and resolves when it has printed its address. */
export async function serve(command: string, options: readonly string[], around: Surroundings): Promise<Served> {
  const port = await freePort();
  const child = start(command, options, { ...around, env: { ...around.env, PORT: String(port), HOST: '127.0.0.1' } });
  let output = '';
  const printed = new Promise<void>((resolve) => {
    const hear = (data: Buffer): void => {
      output += data.toString();
      if (new RegExp(`:${port}\\b`).test(output)) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
  });
  const tooLong = setTimeout(() => void endGroup(child), startMinutes * 60_000);
  const ended = once(child, 'close').then(() => Promise.reject(new Error(`The server has ended:\n${output}`)));
  await Promise.race([printed, ended]);
  clearTimeout(tooLong);
  ended.catch(() => undefined);
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => endGroup(child),
  };
}
