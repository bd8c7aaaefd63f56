import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { isInapplicable, type Example } from './example.js';
import { attempt, run, type Surroundings } from './running.js';

/** An example in a folder of its own: installed with the packed kit, checked and built. */
export interface Prepared extends Surroundings {
  /** What its type checker said of it: nothing where all is well. */
  readonly types: string;
  /** What it said of the mistake; nothing is bad. */
  readonly misspelt: string;
  readonly seconds: number;
}

/** How many are prepared at the same time. */
const atOnce = 2;

const workshop = mkdtempSync(join(tmpdir(), 'loyalty-examples-'));

export const cleanUp = (): Promise<void> => rm(workshop, { recursive: true, force: true });

/** Builds and packs the kit, once; EXAMPLES_KIT is one that is packed already. */
async function packKit(): Promise<string> {
  const ready = process.env['EXAMPLES_KIT'];
  if (ready) return ready;
  const here = { cwd: process.cwd() };
  await run('npm', ['run', 'build'], here);
  await run('npm', ['pack', '--pack-destination', workshop], here);
  const packed = readdirSync(workshop).find((file) => file.endsWith('.tgz'));
  if (!packed) throw new Error('npm pack left nothing');
  return join(workshop, packed);
}

const nodes = new Map<number, Promise<string>>();

/** The folder of a Node from npm. */
function nodeFolder(major: number): Promise<string> {
  const folder = join(workshop, `node-${major}`);
  const here = { cwd: workshop };
  const installed =
    nodes.get(major) ??
    run('npm', ['install', '--no-save', '--no-package-lock', '--prefix', folder, `node@${major}`], here).then(() =>
      join(folder, 'node_modules', 'node', 'bin'),
    );
  nodes.set(major, installed);
  return installed;
}

/** Prepares all of them, a few at a time, in their order. */
export function prepareAll(examples: readonly Example[]): ReadonlyMap<Example, Promise<Prepared>> {
  const kit = packKit();
  const lanes: Promise<unknown>[] = Array.from({ length: atOnce }, () => kit);
  return new Map(
    examples.map((example, index) => {
      const lane = index % atOnce;
      const prepared = settled(lanes[lane]).then(async () => prepare(example, await kit));
      // Who asks for it is told; until then it is nobody's fault.
      prepared.catch(() => undefined);
      lanes[lane] = prepared;
      return [example, prepared];
    }),
  );
}

const settled = (before: Promise<unknown> | undefined): Promise<unknown> =>
  Promise.resolve(before).catch(() => undefined);

async function prepare(example: Example, kit: string): Promise<Prepared> {
  const began = Date.now();
  const cwd = join(workshop, example.name);
  cpSync(join('examples', example.name), cwd, {
    recursive: true,
    filter: (path) => !['node_modules', 'dist'].includes(basename(path)),
  });
  const around: Surroundings = { cwd, tools: example.node ? [await nodeFolder(example.node)] : [] };
  const { scripts } = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };

  if (existsSync(join(cwd, 'package-lock.json'))) await run('npm', ['ci', '--prefer-offline'], around);
  await run('npm', ['install', '--no-save', '--prefer-offline', kit], around);
  const types = scripts['check'] ? await complaint(around) : '';
  const misspelt = isInapplicable(example.misspelt) ? '' : await complaintOfMistake(example.misspelt, around);
  if (scripts['build']) await run('npm', ['run', 'build'], around);
  return { ...around, types, misspelt, seconds: Math.round((Date.now() - began) / 1000) };
}

async function complaint(around: Surroundings): Promise<string> {
  const { status, output } = await attempt('npm', ['run', 'check'], around);
  return status === 0 ? '' : output;
}

async function complaintOfMistake(
  { file, find, replace }: { readonly file: string; readonly find: string; readonly replace: string },
  around: Surroundings,
): Promise<string> {
  const path = join(around.cwd, file);
  const right = readFileSync(path, 'utf8');
  if (!right.includes(find)) throw new Error(`${file} has no ${find}`);
  writeFileSync(path, right.replace(find, replace));
  const found = await complaint(around);
  writeFileSync(path, right);
  return found;
}
