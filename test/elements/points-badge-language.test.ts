import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/points-badge/define.js';
import { loadAftercare } from '../../src/lit/aftercare-loading.js';
import { textOf } from '../support/element.js';

describe('<loyalty-points-badge> on a page that changes its language', () => {
  after(() => document.documentElement.removeAttribute('lang'));

  it('hears of it though another badge comes in the same moment', async () => {
    document.documentElement.lang = 'en';
    const box = await fixture<HTMLElement>(
      html`<div><loyalty-points-badge balance="1234567"></loyalty-points-badge></div>`,
    );
    await loadAftercare();
    const [badge] = box.children as unknown as [HTMLElement];
    await waitUntil(() => textOf(badge) === '1,234,567');
    document.documentElement.lang = 'en-IN';
    box.append(badge.cloneNode());
    await waitUntil(() => [...box.children].every((each) => textOf(each as HTMLElement) === '12,34,567'));
  });
});
