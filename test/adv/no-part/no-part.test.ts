import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/points-badge/define.js';
import '../../../src/elements/rewards-list/define.js';
import { configure } from '../../../src/lit/page-client.js';
import { textOf } from '../../support/element.js';
import { recordedSandbox } from '../../support/page.js';

it('adv: a guest is invited, though what redeems cannot be loaded', async () => {
  const { transport } = recordedSandbox('mid');
  configure({ baseUrl: '/loyalty', transport, getToken: () => Promise.resolve(null) });
  const box = await fixture<HTMLElement>(
    html`<div><loyalty-points-badge></loyalty-points-badge><loyalty-rewards-list></loyalty-rewards-list></div>`,
  );
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(textOf(box.firstElementChild!)).to.contain('Join');
});
