import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { migrate } from '../../demo/api/migrate.js';
import { openDatabase } from '../../demo/api/sqlite.js';
import type { Member } from '../../src/domain/member.js';
import { keyed, startApi } from './running-api.js';

const script = fileURLToPath(new URL('./database-process.ts', import.meta.url));

describe('what is on disk', () => {
  it('outlives a restart, and is not seeded twice', async () => {
    const first = await startApi();
    const as = 'coffee-mid';
    const body = { rewardId: 'hot-drink' };
    const redeemed = await first.call('POST', '/redemptions', { as, headers: keyed('k1'), body });
    const entries = await first.db.selectFrom('ledgerEntries').select('id').execute();
    await first.stop({ keep: true });

    const second = await startApi({ path: first.path });
    expect(await second.db.selectFrom('ledgerEntries').select('id').execute()).to.have.length(entries.length);
    const { body: member } = await second.call<Member>('GET', '/member', { as });
    expect(member.balances[0]?.amount).to.equal(176);
    const again = await second.call('POST', '/redemptions', { as, headers: keyed('k1'), body });
    expect(again.text).to.equal(redeemed.text);
    await second.stop();
  });

  describe('with a process of its own', () => {
    let folder: string;
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'loyalty-process-'));
    });
    afterEach(() => rm(folder, { recursive: true }));

    const programmes = async (path: string): Promise<readonly string[]> => {
      const db = await openDatabase(path);
      await migrate(db);
      const rows = await db.selectFrom('programmes').select('id').execute();
      await db.destroy();
      return rows.map(({ id }) => id);
    };

    it('opens again after a crash in the middle of a write, without what was not committed', async () => {
      const path = join(folder, 'crashed.db');
      const child = spawn(process.execPath, ['--import', 'tsx', script, path, 'crash'], { stdio: 'ignore' });
      expect((await once(child, 'exit'))[1]).to.equal('SIGKILL');
      expect(existsSync(`${path}.lock`)).to.equal(true);
      expect(await programmes(path)).to.deep.equal(['committed']);
      expect(existsSync(`${path}.lock`)).to.equal(false);
    }).timeout(20_000);

    it('closes cleanly on SIGTERM', async () => {
      const path = join(folder, 'ended.db');
      const child = spawn(process.execPath, ['--import', 'tsx', script, path, 'wait'], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      await once(child.stdout, 'data');
      child.kill('SIGTERM');
      expect((await once(child, 'exit'))[0]).to.equal(143);
      expect([existsSync(`${path}.lock`), existsSync(`${path}-journal`)]).to.deep.equal([false, false]);
      expect(await programmes(path)).to.deep.equal(['committed']);
    }).timeout(20_000);
  });
});
