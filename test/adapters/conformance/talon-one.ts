import { talonOne } from '../../../src/adapters/talon-one.js';
import type { Subject } from '../../../src/conformance/subject.js';
import { talonDeployment } from '../stand-ins/talon-one.js';

const rewards = ['tea-1', 'tea-2', 'tea-3'].map((id) => ({ id, name: `Tea ${id}`, points: 200 }));
const [first, ...others] = rewards;

export const subject: Subject = {
  adapter: (fetch) =>
    talonOne({
      ...{ apiKey: 'secret', baseUrl: 'https://shop.talon.one', programId: 33, name: 'Feathers', fetch },
      rewards: first ? [{ ...first, campaignId: 5 }, ...others] : [],
      ...{ referralCampaignId: 6, referralUrl: 'https://shop.example/?ref={code}' },
    }),
  backend: talonDeployment,
  caller: { id: 'ada' },
  stranger: { id: 'bob' },
  rewardId: 'tea-1',
  knownFrom: 'documentation',
};
