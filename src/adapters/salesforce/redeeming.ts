import type { Exchanges } from '../../client/endpoint.js';
import { newId } from '../../client/new-id.js';
import { findRedemption, previewRedemption, redeem } from '../../client/resources/redemptions.js';
import { LoyaltyError } from '../../domain/errors.js';
import { asAgreed } from '../wire/agreed.js';
import { composed } from '../wire/endpoints.js';
import { at, items, type Fields } from '../wire/reading.js';
import { balanceOf } from './member.js';
import { isFull } from './pages.js';
import { currencyOf, spent, type SalesforceProgramme, type SalesforceReward } from './programme.js';
import { resultsOf } from './promotions.js';
import { redemption, voucherCodeOf } from './vouchers.js';

/**
 * A redemption as it is asked of the process, in the names of Salesforce's own templates (Debit Points from Members, Issue
 * Voucher): `{MembershipNumber, PointsToDebit, VoucherDefinition, VoucherCode, TransactionJournal: {ActivityDate,
 * ExternalTransactionNumber, JournalTypeName: 'Redemption', MembershipNumber, Status: 'Processed'}}`.
 */
export interface SalesforceWish {
  readonly membershipNumber: string;
  readonly reward: SalesforceReward;
  /** The code the voucher must have: the wish is found by it. */
  readonly voucherCode: string;
  /** RFC 3339. */
  readonly at: string;
}

const parameters = ({ membershipNumber, reward, voucherCode, at }: SalesforceWish) => ({
  ...{ MembershipNumber: membershipNumber, PointsToDebit: reward.points },
  ...{ VoucherDefinition: reward.voucherDefinition, VoucherCode: voucherCode },
  TransactionJournal: {
    ...{ ActivityDate: at, ExternalTransactionNumber: voucherCode, JournalTypeName: 'Redemption' },
    ...{ MembershipNumber: membershipNumber, Status: 'Processed' },
  },
});

export interface SalesforceShop extends SalesforceProgramme {
  readonly redeemProcess: string;
  readonly parametersOf?: ((wish: SalesforceWish) => Readonly<Record<string, unknown>>) | undefined;
  readonly numberOf: (exchanges: Exchanges) => Promise<string>;
  readonly profileOf: (exchanges: Exchanges) => Promise<unknown>;
  readonly records: (what: string, page: number, exchanges: Exchanges) => Promise<unknown>;
  readonly run: (
    process: string,
    parameters: Readonly<Record<string, unknown>>,
    exchanges: Exchanges,
  ) => Promise<unknown>;
}

export function redeeming(shop: SalesforceShop) {
  const { rewards = [], redeemProcess, parametersOf = parameters, numberOf, profileOf, records, run } = shop;
  const currency = currencyOf(shop);
  const refused = (code: ConstructorParameters<typeof LoyaltyError>[0], message: string, operation: string) =>
    new LoyaltyError(code, message, { operation });

  function rewardOf(rewardId: string, operation: string): SalesforceReward {
    const reward = rewards.find(({ id }) => id === rewardId);
    if (reward) return reward;
    throw refused('not-found', 'no such reward', operation);
  }

  /** The member's voucher with a code, on whichever page it is. */
  async function voucherOf(code: string, exchanges: Exchanges, operation: string): Promise<Fields | undefined> {
    for (let page = 1; page <= 50; page += 1) {
      const all = at(await records('vouchers', page, exchanges), 'vouchers');
      if (!Array.isArray(all)) throw refused('invalid-response', 'no vouchers', operation);
      const found = items(all).find(({ voucherCode }) => voucherCode === code);
      if (found || !isFull(all)) return found;
    }
    // What was not looked at may be what is looked for.
    throw refused('server', 'too many vouchers', operation);
  }

  return [
    composed(previewRedemption, async ({ rewardId }, exchanges) => {
      const { points: amount, terms } = rewardOf(rewardId, previewRedemption.name);
      const balance = balanceOf(await profileOf(exchanges), currency);
      return { rewardId, cost: { currency: spent, amount }, balanceAfter: (balance ?? 0) - amount, terms };
    }),
    composed(redeem, async ({ rewardId, amount }, exchanges) => {
      const reward = rewardOf(rewardId, redeem.name);
      const voucherCode = voucherCodeOf(exchanges.key ?? newId());
      const before = await voucherOf(voucherCode, exchanges, redeem.name);
      const cost = { currency: spent, amount: reward.points };
      if (before) return { ...redemption(before, rewards), cost };

      await asAgreed(amount, () => Promise.resolve(reward.points));
      const membershipNumber = await numberOf(exchanges);
      const wish = { membershipNumber, reward, voucherCode, at: new Date().toISOString() };
      const body = await run(redeemProcess, parametersOf(wish), exchanges);
      const status = at(body, 'status');
      if (status === false) {
        const balance = balanceOf(await profileOf(exchanges), currency) ?? 0;
        const code = balance < reward.points ? 'insufficient-points' : 'invalid-request';
        throw refused(code, 'the process refused', redeem.name);
      }
      if (status !== true) throw refused('invalid-response', 'the process does not say how it ended', redeem.name);
      const [result] = items(resultsOf(body));
      const expirationDate = result?.['VoucherExpirationDate'];
      const { voucherDefinition } = reward;
      const voucher = { voucherCode, voucherDefinition, status: 'Issued', expirationDate };
      return { ...redemption(voucher, rewards), cost };
    }),
    composed(findRedemption, async ({ idempotencyKey }, exchanges) => {
      const found = await voucherOf(voucherCodeOf(idempotencyKey), exchanges, findRedemption.name);
      return { items: found ? [redemption(found, rewards)] : [] };
    }),
  ];
}
