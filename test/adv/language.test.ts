import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/points-badge/define.js';
import { loadAftercare } from '../../src/lit/aftercare-loading.js';
import { textOf } from '../support/element.js';

it('adv: a page changes its language in the same moment as an element comes', async () => {
  document.documentElement.lang = 'en';
  const box = await fixture<HTMLElement>(
    html`<div><loyalty-points-badge balance="1234567"></loyalty-points-badge></div>`,
  );
  await loadAftercare();
  const [badge] = box.children as unknown as [HTMLElement];
  await waitUntil(() => textOf(badge) === '1,234,567');
  document.documentElement.lang = 'en-IN';
  box.append(badge.cloneNode());
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect([...box.children].map(textOf)).to.deep.equal(['12,34,567', '12,34,567']);
  document.documentElement.lang = 'en';
});
