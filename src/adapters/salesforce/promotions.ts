import { instant } from '../wire/instant.js';
import { at, each } from '../wire/reading.js';

/** What a process answered, as Salesforce wraps it. */
export const resultsOf = (body: unknown): unknown => at(body, 'outputParameters', 'outputParameters', 'results');

/** The promotions of a member, as ways to earn. What has to be done is said in words only. */
export const promotions = (body: unknown): unknown => ({
  items: each(resultsOf(body), (promotion) => {
    const { promotionId, promotionName, description, startDate, endDate, memberEligibilityCategory } = promotion;
    return {
      ...{ id: promotionId, name: promotionName, description, kind: 'custom' },
      window: startDate || endDate ? { from: instant(startDate), to: instant(endDate) } : undefined,
      // Whoever has to enrol first, or is not meant, earns nothing by it yet.
      state: memberEligibilityCategory === 'Eligible' ? 'available' : 'locked',
    };
  }),
});
