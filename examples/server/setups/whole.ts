import { createLoyaltyFetch } from 'loyalty-elements/server';
import { byToken } from './identity.js';
import { adapter } from './square.js';
import { answersInSql, keysInSql } from './stores.js';

export const loyalty = createLoyaltyFetch({
  adapter,
  identify: byToken,
  idempotency: keysInSql,
  answers: answersInSql,
  limits: { requestsPerMinute: 120 },
  cors: { origins: ['https://shop.example'] },
  log: (line) => console.log(JSON.stringify(line)),
});
