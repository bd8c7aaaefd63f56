import { voucherify, type VoucherifyV1Options } from '../../src/adapters/voucherify.js';
import { scripted, serverOn } from './scripted.js';
import { campaign, card, cards, offers, ownTiers, tiers } from './voucherify-answers.js';

export const now = Date.parse('2026-03-01T10:30:00Z');

/** A shop with one campaign, whose answers can be others. The caller is the shop's member 7. */
export function shop(answers: Readonly<Record<string, unknown>> = {}, more: Partial<VoucherifyV1Options> = {}) {
  const backend = scripted({
    'GET /v1/loyalties/camp_1': campaign,
    'GET /v1/loyalties/camp_1/tiers': tiers,
    'GET /v1/loyalties/camp_1/members': cards(card),
    'GET /v1/loyalties/members/CARD-7/tiers': ownTiers,
    'GET /v1/loyalties/members/CARD-7/rewards': offers,
    ...answers,
  });
  const options = {
    version: 'v1',
    applicationId: 'app',
    secretKey: 'secret',
    campaign: 'camp_1',
  } as const;
  const adapter = voucherify({ ...options, fetch: backend.fetch, now: () => now, ...more });
  return { ask: serverOn(adapter), guest: serverOn(adapter, null), adapter, ...backend };
}
