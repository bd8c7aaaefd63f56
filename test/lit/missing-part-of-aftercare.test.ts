import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import '../../src/elements/points-badge/define.js';
import { addAftercare, aftercare } from '../../src/lit/aftercare-loading.js';
import { hasPart, part, says } from '../support/element.js';
import { provideRefusedClient } from '../support/refused-client.js';

describe('aftercare of which one part is not to be had', () => {
  it('still shows whole notices', async () => {
    // The others are there by then, as where a network gives up only after a while.
    addAftercare(async () => {
      await import('../../src/lit/aftercare.js');
      await nextFrame();
      throw new Error('no such file');
    });
    provideRefusedClient();
    const badge = await fixture(html`<loyalty-points-badge></loyalty-points-badge>`);
    await waitUntil(() => aftercare.there, 'the notices are there');
    // Bare words may come first.
    await waitUntil(() => hasPart(badge, 'icon'));
    await says(badge, 'This could not be loaded.');
    expect(part(badge, 'notice').getAttribute('role')).to.equal('status');
    expect(part(badge, 'retry').closest('svg') === null, 'is not in the icon').to.equal(true);
    expect(part(badge, 'icon') instanceof SVGElement, 'is an icon').to.equal(true);
  });
});
