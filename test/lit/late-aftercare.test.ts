import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/points-badge/define.js';
import { addAftercare, aftercare } from '../../src/lit/aftercare-loading.js';
import { hasPart, says } from '../support/element.js';
import { provideRefusedClient } from '../support/refused-client.js';

describe('aftercare that is later than anybody waits', () => {
  it('makes whole notices of bare words, also where one part of it is not to be had', async () => {
    let give: ((error: Error) => void) | undefined;
    addAftercare(() => new Promise((_, fail) => (give = fail)));
    provideRefusedClient();
    const badge = await fixture(html`<loyalty-points-badge></loyalty-points-badge>`);
    await says(badge, 'This could not be loaded.');
    // As if its own file, too, had still been on its way then.
    aftercare.there = null;
    give?.(new Error('no such file'));
    await waitUntil(() => aftercare.there, 'the notices are there');
    await waitUntil(() => hasPart(badge, 'icon'));
    expect(hasPart(badge, 'retry')).to.equal(true);
  });
});
