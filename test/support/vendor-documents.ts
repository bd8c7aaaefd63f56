import { existsSync, readFileSync } from 'node:fs';

export type Node = Readonly<Record<string, unknown>>;

/** An OpenAPI 3.0 document. */
export interface VendorDocument extends Node {
  readonly paths: Readonly<Record<string, Node>>;
  readonly components: Readonly<Record<string, Node>>;
}

/** Vendors' own descriptions of their APIs, which may stand beside the repository. */
const beside = '../shared/specs';

const missed = new Set<string>();

/** A vendor's own document; one that is not there is said so once, and what needs it is left out. */
export function vendorDocument(name: string): VendorDocument | undefined {
  const file = `${beside}/${name}.json`;
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as VendorDocument;
  if (!missed.has(file)) console.log(`specs: ${file} is not there, what it would judge is left out`);
  missed.add(file);
  return undefined;
}
