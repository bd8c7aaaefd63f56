import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { hasPart } from '../support/element.js';
import { ownStorage } from '../support/own-storage.js';
import { came, overlap } from '../support/popover-page.js';
import { press, radio, until } from '../support/survey-page.js';

describe('<loyalty-nps-survey mode="popover">, on a phone', () => {
  ownStorage();
  after(() => setViewport({ width: 800, height: 600 }));

  it('is at the bottom of a phone, at most half of it, and on top where the focus is below', async () => {
    await setViewport({ width: 320, height: 640 });
    const { survey, field, box } = await came('top-start');
    const { left, right, bottom, height } = box.getBoundingClientRect();
    expect([left, right, bottom]).to.deep.equal([0, 320, 640]);
    expect(height).to.be.at.most(320);
    field.style.cssText = 'position: fixed; inset: auto 20px 20px auto';
    field.focus();
    expect(overlap(box, field)).to.equal(false);
    expect(box.getBoundingClientRect().top).to.equal(0);
    await press(radio(survey, 9));
    await until(() => hasPart(survey, 'comment'));
    expect(box.getBoundingClientRect().height).to.be.at.most(320);
  });
});
