import { spawnSync } from 'node:child_process';

/** Runs npm, and gives what it prints. */
export function npm(...options: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('npm', options, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

let built = false;

/** Builds the package, once for all test files. */
export function builtPackage(): void {
  if (!built) npm('run', 'build');
  built = true;
}
