import { expect } from 'chai';
import { renderElement } from '../../src/ssr/ssr.js';
// A framework's server imports the page's own script, too.
import '../../src/lit/hydrate.js';

describe('Beside the entry that takes up', () => {
  it('an element is rendered all the same', async () => {
    const markup = await renderElement('points-badge', { attributes: { balance: 1250 } });
    expect(markup).to.match(/part="amount"[^]*1,250/);
  });
});
