import type { MappingSpec, OperationSpec } from './spec.js';

const secret = /secret|passw|(api|auth|access|admin|private)[-_]?(key|token)/i;

/** Values of queries and bodies that by their name are a secret of the shop's, and are filled by nothing. */
export function exposedIn(spec: MappingSpec): readonly string[] {
  const found: string[] = [];
  function look(value: unknown, path: string, name = ''): void {
    if (Object(value) === value) {
      for (const [each, inner] of Object.entries(value as object)) look(inner, `${path}.${each}`, each);
    } else if (secret.test(name) && !/\{\w+\}/.test(String(value))) found.push(path);
  }
  // It may have come as JSON: nothing in it is sure.
  const { operations } = Object(spec) as Partial<MappingSpec>;
  for (const [name, of] of Object.entries(Object(operations) as object)) {
    const { query, body } = Object(of) as Partial<OperationSpec>;
    look(query, `${name}.query`);
    look(body, `${name}.body`);
  }
  return found;
}

const told = new Set<string>();

/** Tells once of each that whoever opens the page can read it. */
export function warnOfExposed(spec: MappingSpec): void {
  for (const place of exposedIn(spec)) {
    if (told.has(place)) continue;
    told.add(place);
    console.warn(
      `loyalty-elements: ${place} looks like a secret of the shop, and whoever opens this page can read it: ` +
        'such a mapping belongs on a server, behind createLoyaltyFetch',
    );
  }
}
