import { expect } from 'chai';
import { salesforce, type SalesforceOptions } from '../../src/adapters/salesforce.js';
import { listEarningRules } from '../../src/client/resources/earning.js';
import { getMember } from '../../src/client/resources/member.js';
import { getProgram } from '../../src/client/resources/program.js';
import { listRedemptions } from '../../src/client/resources/redemption-history.js';
import { findRedemption, previewRedemption, redeem } from '../../src/client/resources/redemptions.js';
import { listRewards } from '../../src/client/resources/rewards.js';
import { listTransactions } from '../../src/client/resources/transactions.js';
import { codeOf, plain, refused, scripted, serverOn, type Sent } from './scripted.js';

const base = '/services/data/v60.0';
const members = `GET ${base}/loyalty-programs/NTO%20Insider/members`;
const records = `GET ${base}/loyalty/programs/NTO%20Insider/members/M1`;
const redeeming = `POST ${base}/connect/loyalty/programs/NTO%20Insider/program-processes/Redeem`;

const currency = (loyaltyMemberCurrencyName: string, pointsBalance: number, more: object = {}) => ({
  ...{ loyaltyMemberCurrencyName, loyaltyProgramCurrencyName: null, pointsBalance, expirablePoints: 10, ...more },
});
const tier = (loyaltyMemberTierName: string, tierGroupName: string) => ({
  ...{ loyaltyMemberTierName, tierGroupName, tierEffectiveDate: '2026-01-01', tierExpirationDate: '2027-01-01' },
});
const profile = {
  ...{ membershipNumber: 'M1', memberStatus: 'Active', enrollmentDate: '2025-10-20' },
  associatedContact: { firstName: 'Ada', email: 'ada@shop.test' },
  additionalLoyaltyProgramMemberFields: { Income__c: 'secret' },
  memberCurrencies: [
    currency('Tier Points', 300),
    currency('Reward Points', 500.9, { escrowPointsBalance: 25, totalPointsAccrued: 1500 }),
    currency('Staff Points', 9),
  ],
  memberTiers: [tier('Ski', 'Sports'), tier('Silver', 'Status')],
};
const voucher = (n: number, status = 'Issued') => ({
  ...{ voucherId: `0kD${n}`, voucherNumber: `000${n}`, voucherCode: `V${n}`, voucherDefinition: 'Free tea', status },
  expirationDate: '2027-01-01',
});
const ran = { message: null, status: true, outputParameters: { outputParameters: { results: [{}] } } };

function org(answers: Readonly<Record<string, unknown>> = {}, options: Partial<SalesforceOptions> = {}) {
  const backend = scripted({ [members]: profile, [`${records}/vouchers`]: { vouchers: [] }, ...answers });
  const adapter = salesforce({
    ...{ instanceUrl: 'https://shop.my.salesforce.com/', accessToken: () => 'secret', fetch: backend.fetch },
    ...{ programName: 'NTO Insider', title: 'Insiders', qualifyingCurrency: 'Tier Points', tierGroup: 'Status' },
    tiers: [
      { name: 'Gold', points: 500, benefits: ['Free gift wrap'] },
      { name: 'Silver', points: 100 },
    ],
    rewards: [{ id: 'tea', name: 'Tea', points: 200, voucherDefinition: 'Free tea', terms: 'One pot.' }],
    ...{ redeemProcess: 'Redeem', ...options },
  });
  return { ask: serverOn(adapter, { id: 'M1' }), guest: serverOn(adapter, null), ...backend };
}

describe('Salesforce', () => {
  it('tells of the member in whole points of each currency, with escrow, and the tier of the group that counts', async () => {
    const { ask, sent } = org();
    const member = await ask(getMember, undefined);
    expect(plain(member?.balances.map(({ asOf: _, ...rest }) => rest))).to.deep.equal([
      { currency: 'points', amount: 500, pending: [{ amount: 25 }], lifetime: 1500 },
      { currency: 'tier-points', amount: 300 },
    ]);
    expect(plain(member?.tier)).to.deep.equal({
      ...{ tierId: 'Silver', since: '2026-01-01T12:00:00Z', until: '2027-01-01T12:00:00Z' },
      next: { tierId: 'Gold', anyOf: [{ metric: 'points', current: 300, target: 500, currency: 'tier-points' }] },
    });
    expect(member).to.include({ id: 'M1', givenName: 'Ada', status: 'enrolled', enrolledAt: '2025-10-20T12:00:00Z' });
    expect(JSON.stringify(member)).not.to.match(/secret|ada@/);
    expect(sent[0]?.url.search).to.equal('?membershipNumber=M1');
    expect(sent[0]?.headers['authorization']).to.equal('Bearer secret');
  });

  it('takes no other member for the one it asked for, and asks nothing for a guest', async () => {
    const other = org({ [members]: { ...profile, membershipNumber: 'M2' } });
    expect(await codeOf(other.ask(getMember, undefined))).to.equal('invalid-response');
    const { guest, sent } = org();
    expect(await codeOf(guest(getMember, undefined))).to.equal('unauthorized');
    const { items } = await guest(listRewards, {});
    expect(items.map(({ eligibility }) => eligibility.state)).to.deep.equal(['unknown']);
    expect((await guest(getProgram, undefined)).tiers.map(({ id }) => id)).to.deep.equal(['Silver', 'Gold']);
    expect(sent).to.deep.equal([]);
  });

  it('has a line for each currency that a journal changed, and follows pages in parts', async () => {
    const journals = (journalTypeName: string, changes: readonly [string, number][]) => ({
      ...{ transactionJournalId: `0lV-${journalTypeName}`, journalTypeName, activityDate: '2026-03-01T08:00:00.000Z' },
      pointsChange: changes.map(([loyaltyMemberCurrency, changeInPoints]) => ({
        loyaltyMemberCurrency,
        changeInPoints,
      })),
    });
    const many = Array.from({ length: 198 }, (_, n) => journals(`Adjustment ${n}`, [['Reward Points', 1]]));
    const full = [
      journals('Accrual', [['Reward Points', 10], ['Tier Points', 5]]), // prettier-ignore
      journals('Redemption', [['Reward Points', -200]]),
      ...many,
    ];
    const { ask, lines } = org({ [`${records}/transaction-ledger-summary`]: { transactionJournals: full } });
    const { items, nextCursor } = await ask(listTransactions, { limit: 3 });
    expect(items.map(({ id, type, amount }) => [id, type, amount])).to.deep.equal([
      ['0lV-Accrual:points', 'earn', 10],
      ['0lV-Accrual:tier-points', 'earn', 5],
      ['0lV-Redemption:points', 'spend', -200],
    ]);
    expect(nextCursor).to.equal('1.3');
    const rest = await ask(listTransactions, { cursor: '1.200', limit: 50 });
    expect([rest.items.length, rest.items[0]?.type, rest.nextCursor]).to.deep.equal([1, 'adjust', '2.0']);
    await ask(listTransactions, { cursor: '2.0' });
    expect(lines().at(-1)).to.match(/transaction-ledger-summary\?pageNumber=2$/);
  });

  it('redeems by one run of the merchant’s process, under a code that the wish is found by', async () => {
    const { ask, sent } = org({ [redeeming]: ran });
    expect(plain(await ask(previewRedemption, { rewardId: 'tea' }))).to.deep.equal({
      ...{ rewardId: 'tea', cost: { currency: 'points', amount: 200 }, balanceAfter: 300, terms: 'One pot.' },
    });
    const made = await ask(redeem, { rewardId: 'tea' }, 'wish');
    expect(made.code).to.match(/^[A-Z\d]{20}$/);
    expect(plain(made)).to.deep.include({
      ...{ id: made.code, rewardId: 'tea', rewardName: 'Tea', status: 'issued' },
      cost: { currency: 'points', amount: 200 },
    });
    const { processParameters } = sent.at(-1)?.body as { readonly processParameters: readonly object[] };
    expect(processParameters).to.have.length(1);
    expect(processParameters[0]).to.deep.include({
      ...{ MembershipNumber: 'M1', PointsToDebit: 200, VoucherDefinition: 'Free tea', VoucherCode: made.code },
    });
  });

  it('runs nothing again for a wish that came true', async () => {
    const issued: object[] = [];
    const run = ({ body }: Sent) => {
      const [wish] = (body as { readonly processParameters: readonly { readonly VoucherCode: string }[] })
        .processParameters;
      issued.push({ ...voucher(1), voucherCode: wish?.VoucherCode });
      return Response.json(ran);
    };
    const { ask, lines } = org({
      [redeeming]: run,
      [`${records}/vouchers`]: () => Response.json({ vouchers: issued }),
    });
    const first = await ask(redeem, { rewardId: 'tea' }, 'wish');
    expect((await ask(redeem, { rewardId: 'tea' }, 'wish')).id).to.equal(first.id);
    expect(lines().filter((line) => line.startsWith('POST'))).to.have.length(1);
    expect((await ask(redeem, { rewardId: 'tea' }, 'other')).id).not.to.equal(first.id);
    expect((await ask(findRedemption, { idempotencyKey: 'never' })).items).to.deep.equal([]);
  });

  it('says that points are missing where the process refuses for it, and takes no silence for a yes', async () => {
    const poor = { ...profile, memberCurrencies: [currency('Reward Points', 10)] };
    const no = { message: 'No', status: false };
    expect(await codeOf(org({ [redeeming]: no, [members]: poor }).ask(redeem, { rewardId: 'tea' }, 'k'))).to.equal(
      'insufficient-points',
    );
    expect(await codeOf(org({ [redeeming]: no }).ask(redeem, { rewardId: 'tea' }, 'k'))).to.equal('invalid-request');
    expect(await codeOf(org({ [redeeming]: {} }).ask(redeem, { rewardId: 'tea' }, 'k'))).to.equal('invalid-response');
    const failing = org({ [redeeming]: refused(500) });
    expect(await codeOf(failing.ask(redeem, { rewardId: 'tea' }, 'k'))).to.equal('server');
    expect(failing.lines().filter((line) => line.startsWith('POST'))).to.have.length(1);
  });

  it('runs the process with the names that the merchant gave to its parameters', async () => {
    const { ask, sent } = org(
      { [redeeming]: ran },
      { parametersOf: ({ membershipNumber, voucherCode }) => ({ Member: membershipNumber, Code: voucherCode }) },
    );
    const { code } = await ask(redeem, { rewardId: 'tea' }, 'wish');
    expect(sent.at(-1)?.body).to.deep.equal({ processParameters: [{ Member: 'M1', Code: code }] });
  });

  it('shows vouchers, also those of a definition nobody described, and promotions', async () => {
    const all = [voucher(1), voucher(2, 'Redeemed'), { ...voucher(3, 'Enchanted'), voucherDefinition: 'Birthday' }];
    const results = [
      { promotionId: 'p', promotionName: 'Double', startDate: '2026-03-01', memberEligibilityCategory: 'Eligible' },
      { promotionId: 'q', promotionName: 'Secret', memberEligibilityCategory: 'EligibleButNotEnrolled' },
    ];
    const process = `POST ${base}/connect/loyalty/programs/NTO%20Insider/program-processes/Promotions`;
    const { ask } = org(
      {
        [`${records}/vouchers`]: { vouchers: all },
        [process]: { outputParameters: { outputParameters: { results } } },
      },
      { promotionsProcess: 'Promotions' },
    );
    const { items } = await ask(listRedemptions, {});
    expect(items.map(({ code, rewardId, status }) => [code, rewardId, status])).to.deep.equal([
      ...[['V1', 'tea', 'issued'], ['V2', 'tea', 'used']], // prettier-ignore
      ['V3', 'Birthday', 'pending'],
    ]);
    expect(plain(await ask(listEarningRules, undefined))).to.deep.equal([
      { id: 'p', name: 'Double', kind: 'custom', state: 'available', window: { from: '2026-03-01T12:00:00Z' } },
      { id: 'q', name: 'Secret', kind: 'custom', state: 'locked' },
    ]);
  });

  it('asks for another token once where one is refused, and knows a used up limit behind its 403', async () => {
    const asked: string[] = [];
    const accessToken = (reason: string) => {
      asked.push(reason);
      return Promise.resolve(reason === 'start' ? 'old' : 'new');
    };
    const answer = ({ headers }: Sent) =>
      headers['authorization'] === 'Bearer new' ? Response.json(profile) : new Response(null, { status: 401 });
    const { ask } = org({ [members]: answer }, { accessToken });
    expect(await ask(getMember, undefined)).to.include({ id: 'M1' });
    expect(await ask(getMember, undefined)).to.include({ id: 'M1' });
    expect(asked).to.deep.equal(['start', 'refused']);
    expect(await codeOf(org({ [members]: refused(401) }).ask(getMember, undefined))).to.equal('server');
    const limited = refused(403, [{ errorCode: 'REQUEST_LIMIT_EXCEEDED', message: 'TotalRequests Limit exceeded.' }]);
    expect(await codeOf(org({ [members]: limited }).ask(getMember, undefined))).to.equal('rate-limited');
  });

  it('starts in no window, and redeems nothing without a process', async () => {
    const page = globalThis as { document?: unknown };
    page.document = {};
    try {
      expect(() => org()).to.throw('needs a secret');
    } finally {
      delete page.document;
    }
    const { ask, sent } = org({}, { rewards: [] });
    expect(await codeOf(ask(redeem, { rewardId: 'tea' }, 'k'))).to.equal('unsupported');
    expect(sent).to.deep.equal([]);
  });
});
