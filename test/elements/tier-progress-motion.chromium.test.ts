import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/elements/tier-progress/define.js';
import type { LoyaltyTierProgress } from '../../src/elements/tier-progress/tier-progress.js';
import { hotel, midMember } from '../../stories/fixtures.js';
import { part } from '../support/element.js';

describe('<loyalty-tier-progress>, where less motion is wanted', () => {
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  it('has its length at once', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const next = { tierId: 'gold', anyOf: [{ metric: 'nights', current: 5, target: 25 }] };
    const member = { ...midMember, tier: { tierId: 'silver', next } };
    const element = await fixture<LoyaltyTierProgress>(
      html`<loyalty-tier-progress .program=${hotel} .member=${member}></loyalty-tier-progress>`,
    );
    const fill = part(element, 'fill');
    expect(fill.offsetWidth / part(element, 'track').offsetWidth).to.be.closeTo(0.2, 0.01);
    expect(getComputedStyle(fill).transitionDuration).to.equal('0s');
  });
});
