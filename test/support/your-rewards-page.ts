import { html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/elements/your-rewards/define.js';
import type { LoyaltyYourRewards } from '../../src/elements/your-rewards/your-rewards.js';
import { hasPart } from './element.js';
import { RewardsPage } from './rewards-page.js';

export interface Shown {
  readonly page: YourRewardsPage;
  readonly element: LoyaltyYourRewards;
  readonly around: HTMLElement;
}

/** A browser with what a member has redeemed, on the sandbox. `open` again is a reload. */
export class YourRewardsPage extends RewardsPage {
  /** Redeems in the shop, without an element. */
  async redeem(rewardId: string): Promise<void> {
    await this.sandbox.transport(
      {
        method: 'POST',
        path: '/redemptions',
        headers: { 'idempotency-key': `"${rewardId}"` },
        body: JSON.stringify({ rewardId }),
        operation: 'test',
      },
      new AbortController().signal,
    );
  }

  get refunds(): number {
    return this.sandbox.ledger().filter(({ type, description }) => type === 'refund' && description === 'Oat cookie')
      .length;
  }

  async open(content: TemplateResult = html`<loyalty-your-rewards></loyalty-your-rewards>`): Promise<Shown> {
    const around = await this.provide(content);
    const element = around.querySelector('loyalty-your-rewards')!;
    await waitUntil(() => !hasPart(element, 'skeleton'), 'it does not load', { timeout: 8000 });
    return { page: this, element, around };
  }
}
