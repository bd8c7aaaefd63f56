import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createLoyaltyClient } from '../../src/client/loyalty-client.js';
import '../../src/elements/points-badge/define.js';
import { provideClient } from '../../src/lit/page-client.js';
import { states } from '../../src/lit/states.js';
import { part, says } from '../support/element.js';
import { recordedSandbox } from '../support/page.js';

const canMatch = CSS.supports('selector(:state(pending))');

/** The states that an element is in. */
const stateOf = (element: Element) =>
  states.map(([state]) => state).filter((state) => element.matches(`:state(${state})`));

describe('a state that style sheets ask for', () => {
  if (!canMatch) return;

  const client = (scenario: string, token: string | null) =>
    createLoyaltyClient({
      baseUrl: '/loyalty',
      transport: recordedSandbox(scenario).transport,
      getToken: () => Promise.resolve(token),
    });

  it('goes when what it says is over', async () => {
    const element = await fixture(html`<loyalty-points-badge details="popover"></loyalty-points-badge>`);
    expect(stateOf(element)).to.deep.equal(['pending']);
    provideClient(client('guest', null));
    await says(element, 'Join');
    expect(stateOf(element)).to.deep.equal(['guest']);
    provideClient(client('mid', 'token'));
    await says(element, /\d+ stars/);
    expect(stateOf(element)).to.deep.equal([]);
    part(element, 'toggle').click();
    await says(element, 'worth');
    expect(stateOf(element)).to.deep.equal(['open']);
    await sendKeys({ press: 'Escape' });
    await says(element, /^(?!.*worth)/s);
    expect(stateOf(element)).to.deep.equal([]);
  });

  it('is of the place where an element is', async () => {
    provideClient(client('mid', 'token'));
    const element = await fixture(html`<loyalty-points-badge details="popover"></loyalty-points-badge>`);
    await says(element, /\d+ stars/);
    part(element, 'toggle').click();
    await says(element, 'worth');
    const { parentElement } = element;
    element.remove();
    parentElement?.append(element);
    await says(element, /^(?!.*worth)/s);
    expect(stateOf(element)).to.deep.equal([]);
  });
});
