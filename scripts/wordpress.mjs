// Finds a WordPress, a PHP and a MariaDB, or installs Debian's packages of them, and starts a database of its own for the tests:
// in a temporary folder and on a socket in it, as whoever runs the tests; no port, no password, no trace.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apt } from './browsers.mjs';

const wordpress = '/usr/share/wordpress';
const packages = ['php-cli', 'php-mysql', 'mariadb-server-core', 'mariadb-client-core', 'wordpress'];
const theme = 'twentytwentythree';

const answers = (program, ...options) => spawnSync(program, options, { stdio: 'ignore' }).status === 0;

const isHere = () =>
  existsSync(join(wordpress, 'wp-content/themes', theme)) &&
  answers('php', '-r', 'exit(extension_loaded("mysqli") ? 0 : 1);') &&
  existsSync('/usr/sbin/mariadbd') &&
  answers('mariadb', '--version') &&
  existsSync('/usr/bin/mariadb-install-db');

export function startWordPress() {
  if (!isHere() && !(apt(...packages, `wordpress-theme-${theme}`) && isHere())) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const data = join(folder, 'data');
  const socket = join(folder, 'socket');
  const as = process.getuid?.() === 0 ? ['--user=root'] : [];
  const made = spawnSync(
    'mariadb-install-db',
    ['--no-defaults', ...as, `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db'],
    { encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`mariadb-install-db failed: ${made.stdout}${made.stderr}`);
  const hasty = ['--innodb-flush-log-at-trx-commit=0', '--skip-log-bin', '--skip-networking'];
  const server = spawn(
    '/usr/sbin/mariadbd',
    ['--no-defaults', ...as, `--datadir=${data}`, `--socket=${socket}`, `--pid-file=${join(folder, 'pid')}`, ...hasty],
    { stdio: 'ignore' },
  );
  let isOver = false;
  const stop = () => {
    if (isOver) return;
    isOver = true;
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', stop);
  const patience = Date.now() + 60_000;
  while (
    !answers('mariadb', '--no-defaults', '-uroot', `--socket=${socket}`, '-e', 'create database if not exists wp')
  ) {
    if (Date.now() > patience) throw new Error('mariadbd does not start');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
  const [, number = ''] = /wp_version = '([^']+)'/.exec(
    readFileSync(join(wordpress, 'wp-includes/version.php'), 'utf8'),
  );
  return { path: wordpress, socket, version: `WordPress ${number}`, stop };
}
