import { square } from 'loyalty-elements/adapters/square';
import { idAt } from './ids.js';

const { SQUARE_ACCESS_TOKEN = '' } = process.env;

export const adapter = square({
  // Of an application with LOYALTY_READ and LOYALTY_WRITE.
  accessToken: SQUARE_ACCESS_TOKEN,
  program: { name: 'Tea stars', timeZone: 'America/New_York' },
  // Left out where the caller's id is that of the customer at Square.
  accountOf: ({ id }) => idAt('square', id),
  // The sandbox; left out for the real one.
  baseUrl: 'https://connect.squareupsandbox.com',
});
