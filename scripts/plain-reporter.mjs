import { writeFileSync } from 'node:fs';

/** Counts the tests of a run: as JSON in the file that TEST_COUNTS names, with what failed, else alone on a line. */
export function plainReporter() {
  return {
    onTestRunFinished({ sessions }) {
      let passed = 0;
      const failures = [];
      const walk = (suite, path) => {
        for (const test of suite?.tests ?? []) {
          if (test.passed) passed += 1;
          else failures.push(`${[...path, test.name].join(' ')}: ${test.error?.message ?? ''}`);
        }
        for (const inner of suite?.suites ?? []) walk(inner, [...path, inner.name]);
      };
      for (const { testFile, testResults, errors = [] } of sessions) {
        walk(testResults, [testFile]);
        failures.push(...errors.map(({ message }) => `${testFile}: ${message}`));
      }
      const failed = failures.length;
      if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify({ passed, failed, failures }));
      else console.log(`\n${passed} passed, ${failed} failed\n`);
    },
  };
}
