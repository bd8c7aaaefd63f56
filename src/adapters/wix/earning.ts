import { at, each, items, money } from '../wire/reading.js';
import { currency } from './account.js';
import type { SiteOptions } from './program.js';

const kinds: readonly (readonly [string, RegExp])[] = [
  ['birthday', /birthday/i],
  ['purchase', /order|purchase|checkout/i],
  ['signup', /sign_?up|member/i],
  ['social', /social/i],
];

/** Ways to earn, as they are in the base tier. */
export function rules(body: unknown, site: SiteOptions): unknown {
  return {
    items: each(at(body, 'earningRules'), ({ id, title, triggerActivityType, status, fixedAmount, conversionRate }) => {
      const configs = items(at(fixedAmount ?? conversionRate, 'configs'));
      const { points: amount, moneyAmount } = configs.find(({ tierId }) => !tierId) ?? configs[0] ?? {};
      const per = conversionRate ? money(moneyAmount, site.currency) : undefined;
      return {
        ...{ id, name: title },
        kind: kinds.find(([, pattern]) => pattern.test(String(triggerActivityType)))?.[0] ?? 'custom',
        // Points for an unknown amount of money say nothing.
        reward: conversionRate && !per ? undefined : { currency, amount, per },
        state: status === 'PAUSED' ? 'locked' : 'available',
      };
    }),
  };
}
