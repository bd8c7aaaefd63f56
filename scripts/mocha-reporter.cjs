// Mocha's own report, and in the file that TEST_COUNTS names the counts and what failed, as JSON.
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

/** What a test has left open, a server or a process, would keep the run from ending, for ever. */
const patience = 60_000;

const endByForce = () => {
  console.error('The tests are over, but something is still open: a server, a browser or a process.');
  // Mocha, whose tests have passed, says otherwise while it leaves.
  process.once('exit', () => (process.exitCode = 1));
  process.exit();
};

module.exports = class extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes: passed, failures: failed } = this.stats;
      const failures = this.failures.map((test) => `${test.fullTitle()}: ${test.err?.message ?? ''}`);
      if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify({ passed, failed, failures }));
      setTimeout(endByForce, patience).unref();
    });
  }
};
