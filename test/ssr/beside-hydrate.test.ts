import { expect } from 'chai';
import { loaded } from './loaded.js';

describe('Beside the entry that takes up', () => {
  it('an element is rendered all the same', async () => {
    const { renderElement } = await loaded();
    // A framework's server imports the page's own script, too.
    await import('../../src/lit/hydrate.js');
    const markup = await renderElement('points-badge', { attributes: { balance: 1250 } });
    expect(markup).to.match(/part="amount"[^]*1,250/);
  });
});
