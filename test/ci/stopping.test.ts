import { expect } from 'chai';
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A run of tests that starts a server, says the id of their group, and waits; `trap` makes both deaf. */
const run = (trap: string) => `
  import { runInGroup } from './scripts/run-in-group.mjs';
  process.on('exit', () => console.log('exit heard'));
  await runInGroup('sh', ['-c', '${trap} sleep 60 & echo group $$; wait; sleep 60'], process.env);`;

describe('Whoever stops a run of tests', function () {
  this.timeout(30_000);

  for (const [how, signals, trap, status] of [
    ['stops what it has started', ['SIGINT'], '', 130],
    // Twice, as where npm runs it: it passes on what the terminal has told both.
    ['stops what does not listen', ['SIGTERM', 'SIGTERM'], 'trap "" INT TERM;', 143],
  ] as const) {
    it(how, async () => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', run(trap)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let said = '';
      child.stdout.on('data', (more: Buffer) => (said += String(more)));
      // The server has this pipe, too: it ends with the last of them.
      const late = { signal: AbortSignal.timeout(20_000) };
      const ends = Promise.all([once(child.stdout, 'end', late), once(child, 'exit', late)]);
      ends.catch(() => undefined);
      let group = 0;
      try {
        await once(child.stdout, 'data', late);
        group = Number(/group (\d+)/.exec(said)?.[1]);
        expect(group).to.be.above(1);
        for (const signal of signals) child.kill(signal);
        const [, [code]] = (await ends) as [unknown, [number]];
        expect(said).to.contain('exit heard');
        expect(code).to.equal(status);
      } finally {
        child.kill('SIGKILL');
        child.stdout.destroy();
        if (group > 1) spawn('kill', ['-9', '--', `-${group}`], { stdio: 'ignore' });
      }
    });
  }
});
