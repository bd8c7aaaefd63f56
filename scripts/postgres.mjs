// Starts a PostgreSQL of its own for the tests, in a temporary folder and on a socket in it: no port, no password, no trace.
// It finds Debian's package, or installs it where it may; as root it runs as the user `postgres`, because initdb refuses root.
import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apt } from './browsers.mjs';

const installed = '/usr/lib/postgresql';
/** What a test need not wait for: nothing outlives a power failure. */
const hasty = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

function findPrograms() {
  const versions = existsSync(installed) ? readdirSync(installed).sort((a, b) => Number(b) - Number(a)) : [];
  return versions
    .map((version) => join(installed, version, 'bin'))
    .find((bin) => ['initdb', 'pg_ctl'].every((name) => existsSync(join(bin, name))));
}

function idOf(flag) {
  const { status, stdout } = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : undefined;
}

/** Whom to run as: nobody else where we are not root. */
function user() {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = [idOf('-u'), idOf('-g')];
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

export function startPostgres() {
  const bin = findPrograms() ?? (apt('postgresql') ? findPrograms() : undefined);
  const as = bin && user();
  if (!as) return undefined;

  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  const run = (program, ...options) => {
    const { status, stdout, stderr } = spawnSync(join(bin, program), options, { ...as, cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${program} failed: ${stdout}${stderr}`);
    return stdout;
  };
  let isOver = false;
  const stop = () => {
    if (isOver) return;
    isOver = true;
    spawnSync(join(bin, 'pg_ctl'), ['stop', '-D', data, '-m', 'immediate', '-w'], { ...as, cwd: folder });
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', stop);
  run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync');
  const settings = [...hasty, "listen_addresses=''", `unix_socket_directories='${folder}'`, 'max_connections=300'];
  const options = settings.map((setting) => `-c ${setting}`).join(' ');
  run('pg_ctl', 'start', '-D', data, '-l', join(folder, 'log'), '-w', '-t', '60', '-o', options);
  const version = run('postgres', '--version').trim();
  return { url: `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`, version, stop };
}
