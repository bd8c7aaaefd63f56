import { chromiumEngine } from './chromium.js';
import type { Engine } from './engine.js';
import { firefoxEngine } from './firefox.js';
import { webKitEngine } from './webkit.js';

let found: Promise<readonly Engine[]> | undefined;

/** The engines of this machine; one that is not to be had is named once and left out. */
export const engines = (): Promise<readonly Engine[]> => (found ??= look());

async function look(): Promise<readonly Engine[]> {
  const present: Engine[] = [await chromiumEngine()];
  for (const [name, engine] of [
    ['Firefox', firefoxEngine()],
    ['WebKitGTK', webKitEngine()],
  ] as const) {
    if (engine) present.push(engine);
    else console.log(`${name} is not on this machine: what needs it is left out.`);
  }
  return present;
}
