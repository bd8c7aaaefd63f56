/** Prints 'N passed, N failed' alone on a line, for whoever reads only that. */
export function plainReporter() {
  return {
    onTestRunFinished({ sessions }) {
      let passed = 0;
      let failed = 0;
      const walk = (suite) => {
        for (const test of suite?.tests ?? []) test.passed ? (passed += 1) : (failed += 1);
        for (const inner of suite?.suites ?? []) walk(inner);
      };
      for (const session of sessions) {
        walk(session.testResults);
        failed += session.errors?.length ?? 0;
      }
      console.log(`\n${passed} passed, ${failed} failed\n`);
    },
  };
}
