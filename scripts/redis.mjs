// Starts a Redis of its own for the tests, on a socket in a temporary folder: no port, nothing kept.
// It finds Debian's package, or installs it where it may.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apt } from './browsers.mjs';

const versionOf = () => {
  const { status, stdout } = spawnSync('redis-server', ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
};

export function startRedis() {
  const version = versionOf() ?? (apt('redis-server') ? versionOf() : undefined);
  if (!version) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'redis-'));
  const socket = join(folder, 'socket');
  const options = ['--port', '0', '--unixsocket', socket, '--dir', folder, '--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', options, { stdio: 'ignore' });
  let isOver = false;
  const stop = () => {
    if (isOver) return;
    isOver = true;
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', stop);
  const patience = Date.now() + 60_000;
  while (!existsSync(socket)) {
    if (Date.now() > patience) throw new Error('redis-server does not start');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  }
  return { socket, version, stop };
}
