// Mocha's own report, and in the file that TEST_COUNTS names the counts and what failed, as JSON.
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes: passed, failures: failed } = this.stats;
      const failures = this.failures.map((test) => `${test.fullTitle()}: ${test.err?.message ?? ''}`);
      if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify({ passed, failed, failures }));
    });
  }
};
