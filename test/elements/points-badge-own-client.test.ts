import { expect, fixture, html } from '@open-wc/testing';
import { isFirstLook } from '../../src/client/first-looks.js';
import '../../src/elements/points-badge/define.js';
import type { LoyaltyPointsBadge } from '../../src/elements/points-badge/points-badge.js';
import { provideClient } from '../../src/lit/page-client.js';
import { says } from '../support/element.js';

describe('a badge with a client of the page’s own', () => {
  it('asks with what reads all of the answer', async () => {
    expect(isFirstLook()).to.equal(true);
    const asOf = '2026-03-31T10:00:00Z';
    const balances = [{ currency: 'stars', amount: 120, asOf }];
    const program = {
      ...{ id: 'p', name: 'Own', timeZone: 'UTC', tiers: [] },
      currencies: [{ code: 'stars', name: { one: 'star', other: 'stars' } }],
    };
    const bodies: Readonly<Record<string, unknown>> = {
      'member.get': { id: 'mia', givenName: 'Mia', status: 'enrolled', balances },
      'program.get': program,
    };
    const nothing = () => undefined;
    const never = () => new Promise<never>(nothing);
    const seen: unknown[] = [];
    provideClient({
      ...{ read: never, write: never, durable: never, signOut: never },
      ...{ invalidate: nothing, revalidate: nothing, dehydrate: () => ({}), watchAnswers: () => nothing },
      ...{ storageMode: undefined, consent: 'denied' },
      subscribe({ name, decode }, _params, listener) {
        const value = decode(bodies[name], nothing);
        seen.push(value);
        listener({ status: 'ready', value, asOf: Date.now() });
        return nothing;
      },
    });
    const badge = await fixture<LoyaltyPointsBadge>(html`<loyalty-points-badge></loyalty-points-badge>`);
    await says(badge, '120 stars');
    expect(JSON.stringify(seen)).to.contain('Mia').and.not.contain('isLook');
  });
});
