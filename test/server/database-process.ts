import { openDatabaseAt } from '../../demo/api/database.js';
import { migrate } from '../../demo/api/migrate.js';
import { exitOnSignals } from '../../demo/api/sqlite.js';

/** A process that a test starts to see it end: `database-process.ts <address> crash|wait`. */
const [address = '', ending] = process.argv.slice(2);

exitOnSignals();
const db = await openDatabaseAt(address);
await migrate(db);
await db.insertInto('programmes').values({ id: 'committed', dataSet: '{}' }).execute();

if (ending === 'crash') {
  await db.transaction().execute(async (trx) => {
    await trx.insertInto('programmes').values({ id: 'lost', dataSet: '{}' }).execute();
    process.kill(process.pid, 'SIGKILL');
  });
}
console.log('ready');
setInterval(() => undefined, 1000);
