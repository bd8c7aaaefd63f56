import { spawnSync } from 'node:child_process';
import { builtPackage } from '../ci/built-package.js';

describe('the bench', () => {
  before(function () {
    this.timeout(300_000);
    builtPackage();
  });

  it('finds nothing that weighs, asks or keeps more than bench/budget.json allows', function () {
    this.timeout(1_200_000);
    // Without its peers: the kit's own rows need none of them.
    const { status, stdout, stderr } = spawnSync(process.execPath, ['bench/run.mjs', '--short'], { encoding: 'utf8' });
    // Where it could not be measured, the last lines say why; those before are its readings.
    if (status !== 0) throw new Error(stdout.trim() || stderr.trim().split('\n').slice(-12).join('\n'));
  });
});
