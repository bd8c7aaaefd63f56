import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/elements/nps-survey/define.js';
import '../../src/elements/provider/define.js';
import { hasPart, part, says } from '../support/element.js';
import { ownStorage } from '../support/own-storage.js';
import { came, overlap, page } from '../support/popover-page.js';
import { focused, press, radio, still, SurveyPage, until } from '../support/survey-page.js';

const key = 'loyalty-elements/v1/surveys';
const status = (survey: Element) => survey.shadowRoot?.querySelector<HTMLElement>('[role=status]');
const tab = () => sendKeys({ press: 'Tab' });

const corner = (box: Element) => {
  const { top, left, bottom, right } = box.getBoundingClientRect();
  return `${top < innerHeight - bottom ? 'top' : 'bottom'}-${left < innerWidth - right ? 'start' : 'end'}`;
};

describe('<loyalty-nps-survey mode="popover">', () => {
  ownStorage();
  beforeEach(async () => {
    await setViewport({ width: 1000, height: 800 });
    // What the test before has told the clocks is written by now.
    localStorage.removeItem(key);
  });
  after(() => setViewport({ width: 800, height: 600 }));

  it('shows nothing and takes no room until it comes', async () => {
    const { survey } = await page();
    expect(hasPart(survey, 'scale')).to.equal(false);
    expect(survey.getBoundingClientRect().height).to.equal(0);
  });

  it('comes over the page without its focus, announced by what was there before, with ways out', async () => {
    const before = await page();
    const announcer = status(before.survey);
    expect(announcer?.textContent.trim()).to.equal('');
    before.button.focus();
    document.dispatchEvent(new CustomEvent('loyalty-trigger', { detail: { name: 'bought' } }));
    await until(() => hasPart(before.survey, 'popover'));
    const box = part(before.survey, 'popover');
    await still(box);
    expect(box.matches(':popover-open')).to.equal(true);
    expect(box.matches(':modal')).to.equal(false);
    expect(document.activeElement === before.button).to.equal(true);
    expect(status(before.survey) === announcer).to.equal(true);
    expect(announcer?.textContent).to.equal('How likely are you to recommend Fern to a friend or colleague?');
    expect(box.role).to.equal('dialog');
    expect(before.survey.shadowRoot?.getElementById(box.getAttribute('aria-labelledby') ?? '')?.textContent).to.contain(
      'How likely are you',
    );
    for (const name of ['later', 'never', 'close']) expect(hasPart(before.survey, name)).to.equal(true);
    await expect(before.survey).to.be.accessible();
  });

  it('can be answered with the keyboard alone, from the page and back to it', async () => {
    const { button, survey } = await came();
    await tab();
    expect(focused(survey) === radio(survey, 0)).to.equal(true);
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Enter' });
    await survey.updateComplete;
    expect(focused(survey) === part(survey, 'comment')).to.equal(true);
    await sendKeys({ type: 'The beans' });
    await tab();
    expect(focused(survey) === part(survey, 'primary')).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await says(survey, 'Thank you');
    expect(focused(survey) === part(survey, 'thanks')).to.equal(true);
    await tab();
    expect(focused(survey) === part(survey, 'close')).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await until(() => !hasPart(survey, 'popover'));
    expect(document.activeElement === button).to.equal(true);
    expect(status(survey)?.textContent.trim()).to.equal('');
  });

  it('goes with Escape only while the focus is inside, and gives it back', async () => {
    const { button, survey } = await came();
    await sendKeys({ press: 'Escape' });
    expect(hasPart(survey, 'popover')).to.equal(true);
    await tab();
    await sendKeys({ press: 'ArrowRight' });
    const dismissed = oneEvent(survey, 'loyalty-survey-dismissed');
    await sendKeys({ press: 'Escape' });
    expect((await dismissed).detail).to.deep.equal({ surveyId: survey.survey?.id, reason: 'close' });
    await until(() => !hasPart(survey, 'popover'));
    expect(document.activeElement === button).to.equal(true);
  });

  for (const reason of ['later', 'never', 'close'] as const) {
    it(`goes with "${reason}", and leaves the focus of the page where it is`, async () => {
      const { survey, field } = await came();
      field.focus();
      const dismissed = oneEvent(survey, 'loyalty-survey-dismissed');
      part(survey, reason).click();
      expect((await dismissed).detail.reason).to.equal(reason);
      await until(() => !hasPart(survey, 'popover'));
      expect(document.activeElement === field).to.equal(true);
    });
  }

  it('stays in its corner while nothing is under it', async () => {
    for (const place of ['bottom-end', 'bottom-start', 'top-end']) {
      const { survey, box } = await came(place);
      expect(corner(box)).to.equal(place);
      survey.parentElement?.remove();
      localStorage.removeItem(key);
    }
  });

  it('is never over what has the focus', async () => {
    const { field, box } = await came();
    field.style.cssText = 'position: fixed; inset: auto 20px 20px auto';
    field.focus();
    expect(overlap(box, field)).to.equal(false);
    field.style.cssText = 'position: fixed; inset: 20px 20px auto auto';
    field.blur();
    field.focus();
    expect(overlap(box, field)).to.equal(false);
    expect(corner(box)).to.equal('bottom-end');
  });

  it('is a dialog where the visitor asks for it', async () => {
    const { button, survey } = await page();
    button.focus();
    survey.open();
    await until(() => part<HTMLDialogElement>(survey, 'dialog').open);
    expect(part(survey, 'dialog').matches(':modal')).to.equal(true);
    expect(hasPart(survey, 'later')).to.equal(false);
    await sendKeys({ press: 'Escape' });
    await until(() => !part<HTMLDialogElement>(survey, 'dialog').open);
    expect(document.activeElement === button).to.equal(true);
  });

  it('waits while someone types', async () => {
    const { survey, field } = await page();
    field.focus();
    document.dispatchEvent(new CustomEvent('loyalty-trigger', { detail: { name: 'bought' } }));
    await import('../../src/browser/survey-clocks.js');
    await import('../../src/lit/survey/survey-popover.js');
    await sendKeys({ type: 'FERN' });
    expect(hasPart(survey, 'popover')).to.equal(false);
    field.blur();
    await until(() => hasPart(survey, 'popover'));
  });

  it('stands in its corner where the browser has no popovers', async () => {
    const known = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'popover') as PropertyDescriptor;
    Reflect.deleteProperty(HTMLElement.prototype, 'popover');
    try {
      const { survey, box } = await came();
      expect(box.hasAttribute('popover')).to.equal(false);
      expect(corner(box)).to.equal('bottom-end');
      expect(box.getBoundingClientRect().bottom).to.be.within(innerHeight - 40, innerHeight);
      await press(radio(survey, 9));
      await until(() => hasPart(survey, 'comment'));
    } finally {
      Object.defineProperty(HTMLElement.prototype, 'popover', known);
    }
  });

  it('sends what is answered, and goes when it is removed', async () => {
    const shop = new SurveyPage();
    const survey = await shop.show(html`<loyalty-nps-survey mode="popover" delay="0"></loyalty-nps-survey>`);
    await until(() => hasPart(survey, 'popover'));
    await still(part(survey, 'popover'));
    await press(radio(survey, 9));
    await until(() => shop.sent.length === 1);
    expect(shop.sent[0]).to.include({ score: 9, state: 'partial' });
    survey.remove();
    document.body.click();
    expect(document.querySelector(':popover-open')).to.equal(null);
  });
});
