import { smile } from 'loyalty-elements/adapters/smile';
import { enrolledIdAt } from './ids.js';

const { SMILE_API_KEY = '' } = process.env;

export const adapter = smile({
  apiKey: SMILE_API_KEY,
  name: 'Tea stars',
  currency: 'USD',
  timeZone: 'America/Toronto',
  // Left out where the caller's id is Smile's.
  customerIdOf: ({ id }) => enrolledIdAt('smile', id),
});
