import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/nps-survey/define.js';
import '../../src/elements/provider/define.js';
import type { LoyaltyNpsSurvey } from '../../src/elements/nps-survey/nps-survey.js';
import { hasPart, part } from '../support/element.js';
import { ownStorage } from '../support/own-storage.js';
import { fern, press, radio, SurveyPage, until } from '../support/survey-page.js';

const key = 'loyalty-elements/v1/surveys';

const isShown = (survey: Element) => hasPart(survey, 'scale');

describe('<loyalty-nps-survey>, where its clocks may not be stored', () => {
  ownStorage();
  beforeEach(() => localStorage.removeItem(key));

  it('remembers for the life of the page without consent, and stores the answer all the same', async () => {
    const page = new SurveyPage();
    const survey = await page.show(html`<loyalty-nps-survey delay="0"></loyalty-nps-survey>`, 'denied');
    await until(() => isShown(survey));
    await press(radio(survey, 9));
    await until(() => page.sent.length === 1);
    survey.parentElement?.remove();
    expect(localStorage.getItem(key)).to.equal(null);

    const again = await new SurveyPage().show(html`<loyalty-nps-survey delay="0"></loyalty-nps-survey>`, 'denied');
    const given = await new SurveyPage().show(html`<loyalty-nps-survey></loyalty-nps-survey>`, 'denied');
    await until(() => isShown(given));
    expect(isShown(again)).to.equal(false);
  });

  it('remembers for the life of the page where the browser refuses', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    const survey = await fixture<LoyaltyNpsSurvey>(
      html`<loyalty-nps-survey mode="modal" .survey=${fern()}></loyalty-nps-survey>`,
    );
    survey.open();
    await until(() => isShown(survey));
    await press(part(survey, 'close'));
    await until(() => !part<HTMLDialogElement>(survey, 'dialog').open);
    Storage.prototype.setItem = setItem;
    expect(localStorage.getItem(key)).to.equal(null);
  });
});
