import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { Subject } from '../../../src/conformance/subject.js';

const here = new URL('.', import.meta.url);

/** Every adapter of the kit, by the file here that says how it is tried. */
export async function allSubjects(): Promise<ReadonlyMap<string, Subject>> {
  const files = readdirSync(here).filter((file) => file !== basename(import.meta.url));
  const found = files.sort().map(async (file): Promise<[string, Subject]> => {
    const { subject } = (await import(new URL(file, here).href)) as { readonly subject: Subject };
    return [basename(file, '.ts'), subject];
  });
  return new Map(await Promise.all(found));
}
