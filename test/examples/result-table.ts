import { isInapplicable, states, type Example } from './example.js';

export const checks = [
  'installs and builds',
  'types',
  'mistake found',
  ...states,
  'without scripts',
  'asked once',
  'balance',
  'purchase',
  'redeemed',
  'event heard',
  'language',
  'console clean',
] as const;
export type Check = (typeof checks)[number];

const shown: Partial<Record<Check, string>> = {
  'installs and builds': 'builds',
  before: 'props: defined before',
  after: 'defined after',
  hydrated: 'hydrated',
  hydratedLate: 'hydrated late',
};

/** Each example and each check: passed, failed, or not to be had with the reason below. */
export class ResultTable {
  readonly #passed = new Map<string, boolean>();

  note(example: Example, check: Check, passed: boolean): void {
    this.#passed.set(`${example.name} ${check}`, passed);
  }

  toString(examples: readonly Example[]): string {
    const rows = examples.map((example) => [
      example.title,
      ...checks.map((check) => (reason(example, check) ? 'n/a' : this.#word(example, check))),
    ]);
    const lines = [['example', ...checks.map((check) => shown[check] ?? check)], ...rows];
    const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
    const drawn = lines.map((line) => `| ${line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`);
    const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
    return [drawn[0], rule, ...drawn.slice(1), '', ...reasons(examples)].join('\n');
  }

  #word(example: Example, check: Check): string {
    const passed = this.#passed.get(`${example.name} ${check}`);
    return passed === undefined ? 'not run' : passed ? 'pass' : 'FAIL';
  }
}

/** Why this check is not to be had with this example; nothing where it is. */
export function reason(example: Example, check: Check): string | undefined {
  if (check === 'types' || check === 'mistake found') {
    return isInapplicable(example.misspelt) ? example.misspelt.why : undefined;
  }
  if (check === 'without scripts' || check === 'asked once') return example.unrendered ?? reason(example, 'hydrated');
  const place = states.find((state) => state === check);
  const found = place && example.states[place];
  return found && isInapplicable(found) ? found.why : undefined;
}

function reasons(examples: readonly Example[]): readonly string[] {
  const found = examples.flatMap((example) =>
    checks.flatMap((check) => {
      const why = reason(example, check);
      return why ? [{ why: `n/a in ${example.title}: ${why}`, check }] : [];
    }),
  );
  return [...new Set(found.map(({ why }) => why))];
}
