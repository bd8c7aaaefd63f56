import type { Backend, Scene } from '../../../src/conformance/subject.js';
import { refusal, routed, slice, type Answer } from './routes.js';

const day = (n: number) => `2026-03-0${n}T08:00:00.000Z`;

interface Voucher {
  readonly owner: string;
  readonly voucherCode: string;
  readonly voucherDefinition: string;
}

/** An org of Salesforce with one loyalty program, two members, and a process that debits 200 points and issues a voucher. */
export function salesforceOrg(scene: Scene): Backend {
  const is = (other: Scene) => scene === other;
  const full = !is('bare');
  const issued: Voucher[] = [];
  const balances = new Map([
    ['M1', is('negative') ? -50 : 1000],
    ['M2', 0],
  ]);
  const pointsOf = (number: string) => balances.get(number) ?? 0;

  const currency = (name: string, pointsBalance: number) => ({
    ...{ loyaltyMemberCurrencyName: name, loyaltyProgramCurrencyName: null, pointsBalance },
    ...(full && { escrowPointsBalance: 25, expirablePoints: 40, totalPointsAccrued: 1500 }),
  });
  const profile = (membershipNumber: string) => ({
    ...{ membershipNumber, loyaltyProgramMemberId: '0lM4x000000LOr2EAG', loyaltyProgramName: 'NTO Insider' },
    ...{ memberStatus: is('odd') ? 'Meditating' : 'Active', enrollmentDate: full ? '2025-10-20' : null },
    associatedContact: full ? { contactId: '003', firstName: 'Ada', lastName: 'L', email: 'ada@shop.test' } : null,
    memberCurrencies: [currency('Tier Points', 300), currency('Reward Points', pointsOf(membershipNumber))],
    memberTiers: full
      ? [
          {
            ...{ loyaltyMemberTierName: is('odd') ? 'Platypus' : 'Silver', tierSequenceNumber: 10 },
            ...{ tierEffectiveDate: '2026-01-01', tierExpirationDate: '2027-01-01', tierGroupName: null },
          },
        ]
      : [],
  });
  const journal = (n: number) => ({
    ...{ transactionJournalId: `0lV${n}`, activityDate: day(n), journalTypeName: is('odd') ? 'Séance' : 'Accrual' },
    ...(full && { journalSubTypeName: 'Product Buy', additionalAttributes: [] }),
    pointsChange: [{ changeInPoints: 10, loyaltyMemberCurrency: 'Reward Points' }],
  });
  const voucher = ({ voucherCode, voucherDefinition }: Voucher, place: number) => ({
    ...{ voucherId: `0kD${place}`, voucherNumber: `0000${place}`, voucherCode, voucherDefinition },
    ...{ status: is('odd') ? 'Enchanted' : 'Issued', type: 'FixedValue' },
    ...(full && { effectiveDate: '2026-03-01', expirationDate: '2027-01-01', faceValue: 5 }),
  });

  const redeem: Answer = ({ body }) => {
    const [wish] = body['processParameters'] as readonly Readonly<Record<string, string>>[];
    const { MembershipNumber: owner = '', VoucherCode: voucherCode = '', VoucherDefinition = '' } = wish ?? {};
    if (pointsOf(owner) < 200) return { message: 'The member does not have enough points', status: false };
    issued.push({ owner, voucherCode, voucherDefinition: VoucherDefinition });
    balances.set(owner, pointsOf(owner) - 200);
    const results = full ? [{ VoucherId: `0kD${issued.length}`, VoucherExpirationDate: '2027-01-01' }] : [{}];
    return { message: null, status: true, simulationDetails: {}, outputParameters: { outputParameters: { results } } };
  };
  const promotion = {
    ...{ promotionId: '0c8', promotionName: 'Double points', promotionEnrollmentRqr: false },
    ...(full && { description: 'All week', startDate: '2026-03-01', endDate: '2026-03-08' }),
    ...{ memberEligibilityCategory: is('odd') ? 'Chosen' : 'Eligible', fulfillmentAction: 'CREDIT_POINTS' },
  };

  const base = '/services/data/v60.0';
  const member = `${base}/loyalty/programs/NTO Insider/members/:`;
  const processes = `${base}/connect/loyalty/programs/NTO Insider/program-processes`;
  const asked = routed({
    [`GET ${base}/loyalty-programs/NTO Insider/members`]: ({ query }) => {
      const number = query.get('membershipNumber') ?? '';
      return balances.has(number) ? profile(number) : undefined;
    },
    [`GET ${member}/transaction-ledger-summary`]: ({ parts: [number], query }) => {
      const from = (Number(query.get('pageNumber')) - 1) * 200;
      const { page } = slice(number === 'M1' ? [1, 2, 3].map(journal) : [], from, 200);
      return { message: null, status: true, transactionJournalCount: page.length, transactionJournals: page };
    },
    [`GET ${member}/vouchers`]: ({ parts: [number], query }) => {
      const own = issued.filter(({ owner }) => owner === number).map(voucher);
      const { page } = slice(own, (Number(query.get('pageNumber')) - 1) * 200, 200);
      return { voucherCount: page.length, vouchers: page };
    },
    [`POST ${processes}/Redeem for Voucher`]: redeem,
    [`POST ${processes}/Get Member Promotions`]: () => ({
      ...{ message: null, status: true },
      outputParameters: { outputParameters: { results: [promotion] } },
    }),
  });

  return {
    redeemed: () => issued.length,
    points: () => pointsOf('M1'),
    fetch: (url, init) =>
      new Headers(init.headers).get('authorization') === 'Bearer secret'
        ? asked(url, init)
        : Promise.resolve(refusal(401, [{ errorCode: 'INVALID_SESSION_ID', message: 'Session expired or invalid' }])),
  };
}
