import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { openDatabaseAt } from '../../demo/api/database.js';
import { migrate } from '../../demo/api/migrate.js';
import { seed } from '../../demo/api/seed.js';
import type { Member } from '../../src/domain/member.js';
import { programmes } from '../../src/sandbox/programmes.js';
import { emptyDatabase, onPostgres, type OwnDatabase } from '../support/database.js';
import { keyed, start, startApi } from './running-api.js';

const script = fileURLToPath(new URL('./database-process.ts', import.meta.url));

describe('what is on disk', () => {
  it('outlives a restart, and is not seeded twice', async () => {
    const first = await startApi();
    const as = 'coffee-mid';
    const body = { rewardId: 'hot-drink' };
    const redeemed = await first.call('POST', '/redemptions', { as, headers: keyed('k1'), body });
    const entries = await first.db.selectFrom('ledgerEntries').select('id').execute();
    await first.stop({ keep: true });

    const second = await startApi({ database: first.database });
    await migrate(second.db);
    await seed(second.db, programmes, start);
    expect(await second.db.selectFrom('ledgerEntries').select('id').execute()).to.have.length(entries.length);
    const { body: member } = await second.call<Member>('GET', '/member', { as });
    expect(member.balances[0]?.amount).to.equal(176);
    const again = await second.call('POST', '/redemptions', { as, headers: keyed('k1'), body });
    expect(again.text).to.equal(redeemed.text);
    await second.stop();
  });

  describe('with a process of its own', () => {
    let database: OwnDatabase;
    beforeEach(async () => {
      database = await emptyDatabase();
    });
    afterEach(() => database.remove());

    const kept = async (): Promise<readonly string[]> => {
      const db = await openDatabaseAt(database.address);
      await migrate(db);
      const rows = await db.selectFrom('programmes').select('id').execute();
      await db.destroy();
      return rows.map(({ id }) => id);
    };
    /** The embedded database has its lock and its journal beside its file; a server has nothing here. */
    const left = (suffix: string): boolean => existsSync(database.address + suffix);
    const run = (ending: string) =>
      spawn(process.execPath, ['--import', 'tsx', script, database.address, ending], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });

    it('opens again after a crash in the middle of a write, without what was not committed', async () => {
      expect((await once(run('crash'), 'exit'))[1]).to.equal('SIGKILL');
      expect(left('.lock')).to.equal(!onPostgres);
      expect(await kept()).to.deep.equal(['committed']);
      expect(left('.lock')).to.equal(false);
    }).timeout(20_000);

    it('closes cleanly on SIGTERM', async () => {
      const child = run('wait');
      await once(child.stdout, 'data');
      child.kill('SIGTERM');
      expect((await once(child, 'exit'))[0]).to.equal(143);
      expect([left('.lock'), left('-journal')]).to.deep.equal([false, false]);
      expect(await kept()).to.deep.equal(['committed']);
    }).timeout(20_000);
  });
});
