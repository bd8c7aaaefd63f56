import { createLoyaltyClient } from '../../../src/client/loyalty-client.js';
import { redeemOnPage } from './redeeming.js';
import { answerOnPage } from './answering.js';
import { hangDatabase } from './hanging-database.js';
import { localRecords } from './local-records.js';
import { page, say } from './speak.js';

/** Ten minutes later all is due that waits. */
if (page.isLast) {
  const { now } = Date;
  Date.now = () => now() + 600_000;
}

hangDatabase();

const client = createLoyaltyClient({
  baseUrl: `/${page.run}/api`,
  memberKey: 'ada',
  ...(page.design === 'local-storage' && { storage: localRecords }),
});

const acts = { answers: answerOnPage, redeem: redeemOnPage };
const act = acts[page.place as keyof typeof acts];
addEventListener('unhandledrejection', ({ reason }) => void say({ trouble: String(reason) }));
document.addEventListener('loyalty-storage-change', () => void say({ isInMemory: true }));
addEventListener('error', ({ message }) => void say({ trouble: message }));
act(client).catch((error: unknown) => void say({ trouble: String(error) }));
