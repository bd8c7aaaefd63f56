import express from 'express';
import { smile } from 'loyalty-elements/adapters/smile';
import { createLoyaltyFetch } from 'loyalty-elements/server';
import { jwtIdentity } from 'loyalty-elements/server/identity/jwt';
import { nodeListener } from 'loyalty-elements/server/node';
import { keysIn } from '../keys.js';

const { KEYS_FILE = 'loyalty-keys.db', PORT = '3000', SMILE_API_KEY = '', SMILE_URL, TOKEN_SECRET = '' } = process.env;

const loyalty = createLoyaltyFetch({
  adapter: smile({ apiKey: SMILE_API_KEY, name: 'Tea stars', ...(SMILE_URL && { baseUrl: SMILE_URL }) }),
  identify: jwtIdentity({ key: { secret: TOKEN_SECRET }, audience: 'shop' }),
  idempotency: await keysIn(KEYS_FILE),
});

const app = express();
app.use('/loyalty', nodeListener(loyalty));
// What reads bodies comes after it.
app.use(express.json());

const server = app.listen(Number(PORT), () => {
  console.log('listening', server.address());
});
