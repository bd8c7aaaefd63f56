// What a run has measured so far, so that the next one goes on where it was stopped.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

const here = new URL('./', import.meta.url);
const folder = new URL('.state/', here);

/** What is said of the figures, and not how they are measured. */
const said = /RESULTS|budget|\/(reasons|report|misses|figures)\.mjs$/;

/**
 * Changes with the kit, with a peer, with how they are measured, and with `machine`: what was measured before is then worth
 * nothing.
 */
export function fingerprint(machine) {
  const hash = createHash('sha256').update(JSON.stringify(machine));
  const skipped = ['node_modules', '.state', 'accessibility/peers', 'lighthouse', 'scale'];
  const filesOf = (url) =>
    readdirSync(url, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(m?jsx?|ts|css|json)$/.test(entry.name))
      .map((entry) => `${entry.parentPath}/${entry.name}`)
      .sort();
  // The demo answers what is counted of requests.
  const demo = filesOf(new URL('../demo/', here));
  const own = filesOf(here).filter((file) => !skipped.some((each) => file.includes(`bench/${each}`)));
  for (const file of [...filesOf(new URL('../dist/', here)), ...demo, ...own.filter((file) => !said.test(file))])
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** Answers of one case by the key of their step; kept as soon as they are there. */
export function openState(name, of) {
  const file = new URL(`${name}.json`, folder);
  let kept = { of, results: {} };
  try {
    const found = JSON.parse(readFileSync(file, 'utf8'));
    if (found.of === of) kept = found;
  } catch {
    // Nothing is kept yet, or a run was stopped while it wrote.
  }
  return {
    results: kept.results,
    keep(key, result) {
      kept.results[key] = result;
      mkdirSync(folder, { recursive: true });
      const beside = new URL(`${name}.json.new`, folder);
      writeFileSync(beside, JSON.stringify(kept));
      renameSync(beside, file);
    },
  };
}
