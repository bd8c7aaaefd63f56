const money = 'amount! currency!';
const redemption = 'id! rewardId! status! code barcode expiresAt refundableUntil balanceAfter rewardName cost';
const progress = 'metric! current! target! currency window';

/** The fields of the contract's answers by operation; those with `!` it cannot do without. */
export const contract: Readonly<Record<string, string>> = {
  'program.get': 'id! name! description timeZone! currencies! tiers! links',
  'member.get': 'id! displayId givenName status! enrolledAt balances! tier wallet',
  'rewards.list': 'id! name! description imageUrl category kind! cost! value stock startsAt endsAt terms eligibility',
  'redemptions.preview': 'rewardId! cost! balanceAfter! expiresAt refundableUntil terms',
  'redemptions.create': redemption,
  'redemptions.find': redemption,
  'redemptions.list': redemption,
  'redemptions.cancel': redemption,
  'transactions.list': 'id! type! amount! currency! description occurredAt! status! availableAt expiresAt',
  'earning-rules.list': 'id! name! description kind! reward multiplier limit window action state! completedAt',
  'referral.get': 'url code! sent joined earned rewardForFriend rewardForMember',
  'earnings.estimate': 'currency! amount!',
  'surveys.due': 'id! type! question ends followUp brand subject expectedQuestion reviewLinks trigger scale',
  'responses.submit': 'id! revision! state',
  'feedback.submit': 'id! number! kind! status! promisedAt messages attachments createdAt',
  'cases.list': 'id! number! kind! status! promisedAt messages createdAt',
};

/** The fields of what is an object or a list of objects, by the way to it. */
export const inside: Readonly<Record<string, string>> = {
  currencies: 'code! name! decimalPlaces unitValue',
  'currencies.name': 'one! other!',
  'currencies.unitValue': money,
  tiers: 'id! name! rank! qualification! threshold benefits',
  'tiers.threshold': 'anyOf!',
  'tiers.threshold.anyOf': 'metric! amount! currency',
  'tiers.benefits': 'id! description! secret',
  links: 'join signIn terms privacy',
  balances: 'currency! amount! pending expiring lifetime value asOf!',
  'balances.pending': 'amount! availableAt',
  'balances.expiring': 'amount! expiresAt!',
  'balances.value': money,
  tier: 'tierId since until next keep forecast',
  'tier.next': 'tierId! anyOf!',
  'tier.next.anyOf': progress,
  'tier.next.anyOf.window': 'from! to!',
  'tier.keep': 'anyOf! by!',
  'tier.keep.anyOf': progress,
  'tier.keep.anyOf.window': 'from! to!',
  'tier.forecast': 'tierId! at!',
  // A fixed cost, or one that is chosen.
  cost: 'currency! amount min max step valuePerStep',
  'cost.valuePerStep': money,
  value: money,
  eligibility: 'state! missing',
  'eligibility.missing': 'points tierId date sentence',
  barcode: 'format! value!',
  reward: 'currency! amount! per',
  'reward.per': money,
  window: 'from to',
  action: 'label! url!',
  messages: 'from! text! at!',
  attachments: 'id! name! type! size!',
  ends: 'low! high!',
  followUp: 'promoter passive detractor',
  reviewLinks: 'label! url!',
};

const page = 'cursor limit page offset';
const wish = 'rewardId amount key';

/** What holes may name besides `{caller}`; those with `*` are no text, and fill a whole value of a body alone. */
export const holes: Readonly<Record<string, string>> = {
  'rewards.list': `${page} category`,
  'redemptions.preview': wish,
  'redemptions.create': wish,
  'redemptions.find': 'key idempotencyKey',
  'redemptions.list': page,
  'redemptions.cancel': 'id key',
  'transactions.list': page,
  'earnings.estimate': 'lines*',
  'responses.submit':
    'id surveyId revision score expected perceived comment state locale clientTime elapsedMs metadata* key',
  'feedback.submit': 'id kind topic message rating orderNumber contact* attachments* spamToken key',
  'cases.list': page,
};

/** Whether an operation answers with a list. */
export const isList = (operation: string): boolean => /list|find|estimate|due/.test(operation);
