import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import '../../src/elements/points-badge/define.js';
import { LoyaltyError } from '../../src/domain/errors.js';
import { createLoyaltyClient } from '../../src/client/loyalty-client.js';
import { addAftercare, aftercare } from '../../src/lit/aftercare-loading.js';
import { provideClient } from '../../src/lit/page-client.js';
import { hasPart, part, says, textOf } from '../support/element.js';

describe('what comes after an element has painted', () => {
  it('is done without where it cannot be loaded: bare words, and a button that tries all again', async () => {
    let asked = 0;
    aftercare.there = null;
    provideClient(
      createLoyaltyClient({
        baseUrl: '/loyalty',
        transport: ({ operation }) => {
          asked += 1;
          return Promise.reject(new LoyaltyError('forbidden', 'refused', { operation }));
        },
        getToken: () => Promise.resolve('token'),
      }),
    );
    const badge = await fixture(html`<loyalty-points-badge size="card"></loyalty-points-badge>`);
    const { height } = badge.getBoundingClientRect();
    await says(badge, /^This could not be loaded\. Try again$/);
    expect(hasPart(badge, 'icon')).to.equal(false);
    expect(part(badge, 'notice').role).to.equal('status');
    expect(badge.getBoundingClientRect().height).to.equal(height);

    const before = asked;
    part(badge, 'retry').click();
    await waitUntil(() => hasPart(badge, 'icon'), 'the notice has its icon');
    await waitUntil(() => asked > before, 'it is asked again');
    await says(badge, 'This could not be loaded.');
    expect(textOf(badge)).to.contain('Try again');
    expect(badge.getBoundingClientRect().height).to.equal(height);
  });

  it('is not asked for without end where it cannot be loaded', async () => {
    let tries = 0;
    addAftercare(() => {
      tries += 1;
      return Promise.reject(new Error('no such file'));
    });
    const badge = await fixture(html`<loyalty-points-badge compact balance="12345"></loyalty-points-badge>`);
    await says(badge, /^12\.3K/);
    for (let frame = 0; frame < 30; frame += 1) await nextFrame();
    expect(tries).to.be.within(1, 3);
  });
});
