import { writeFileSync } from 'node:fs';

/** Counts the tests of a run: as JSON in the file that TEST_COUNTS names, else alone on a line. */
export function plainReporter() {
  return {
    onTestRunFinished({ sessions }) {
      let passed = 0;
      let failed = 0;
      const walk = (suite) => {
        for (const test of suite?.tests ?? []) {
          if (test.passed) passed += 1;
          else failed += 1;
        }
        for (const inner of suite?.suites ?? []) walk(inner);
      };
      for (const session of sessions) {
        walk(session.testResults);
        failed += session.errors?.length ?? 0;
      }
      if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify({ passed, failed }));
      else console.log(`\n${passed} passed, ${failed} failed\n`);
    },
  };
}
