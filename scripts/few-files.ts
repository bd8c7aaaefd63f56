import { readdirSync } from 'node:fs';
import { join } from 'node:path';

type Graph = { readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null };

const inSrc = (name: string): string => join(import.meta.dirname, '..', 'src', `${name}.ts`);
const nouns = readdirSync(join(import.meta.dirname, '../src/elements'));

/** It stands alone on most pages, which need not have what it can do without: Lit's rendering. */
const lightest = 'points-badge';

/** From so many elements on, what they share is loaded with the first of them. */
const many = 5;

/**
 * Names the file of a module for the loader: `page` has what every page needs, `lit` what most elements draw with; what
 * some elements share is in one file for just these. Left to itself, the bundler makes a file of each few lines that a later part shares.
 */
export function fewFiles(): (id: string, graph: Graph) => string | null {
  const users = new Map<string, Set<string>>();

  function use(id: string, user: string, graph: Graph): void {
    const known = users.get(id) ?? new Set();
    if (known.has(user)) return;
    users.set(id, known.add(user));
    graph.getModuleInfo(id)?.importedIds.forEach((each) => use(each, user, graph));
  }

  return (id, graph) => {
    if (!users.size) {
      use(inSrc('cdn/page'), 'page', graph);
      for (const noun of nouns) use(inSrc(`elements/${noun}/define`), noun, graph);
    }
    const by = users.get(id);
    // Words are imported through one file that names them all: only who says them loads them.
    if (!by || by.size < 2 || id.includes('/i18n/en/')) return null;
    if (by.has('page')) return 'page';
    if (by.size < many) return [...by].sort().join('-');
    return by.has(lightest) ? 'page' : 'lit';
  };
}
