import { talonOne } from 'loyalty-elements/adapters/talon-one';

const { TALON_ONE_KEY = '', TALON_ONE_URL = '' } = process.env;

// The caller's id is the integration id of the customer's profile.
export const adapter = talonOne({
  apiKey: TALON_ONE_KEY,
  // https://yourbaseurl.talon.one
  baseUrl: TALON_ONE_URL,
  programId: 7,
  name: 'Tea stars',
  tiers: [
    { name: 'Leaf', points: 0 },
    { name: 'Blossom', points: 500, benefits: ['Free shipping'] },
  ],
  // A rule of the campaign: where `loyalty_reward` of the session is `tea`, deduct 200 points and create a coupon.
  rewards: [{ id: 'tea', name: 'A tin of tea', points: 200, campaignId: 12 }],
});
