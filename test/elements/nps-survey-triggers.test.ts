import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import '../../src/elements/nps-survey/define.js';
import '../../src/elements/provider/define.js';
import type { LoyaltyNpsSurvey } from '../../src/elements/nps-survey/nps-survey.js';
import { hasPart, part } from '../support/element.js';
import { ownStorage } from '../support/own-storage.js';
import { fern, press, radio, SurveyPage, until } from '../support/survey-page.js';

const key = 'loyalty-elements/v1/surveys';

const clocks = () => Object.keys(JSON.parse(localStorage.getItem(key) ?? '{}') as object).sort();

const show = (template: ReturnType<typeof html>) => fixture<LoyaltyNpsSurvey>(template);

const happen = (name: unknown) => document.dispatchEvent(new CustomEvent('loyalty-trigger', { detail: { name } }));

const isShown = (survey: LoyaltyNpsSurvey) => hasPart(survey, 'scale');

/** Waits until the rules are loaded and every decision that was due has been made. */
async function isHeldBack(survey: LoyaltyNpsSurvey): Promise<boolean> {
  await survey.updateComplete;
  await import('../../src/lit/survey-watching.js');
  await import('../../src/lit/survey/survey-form.js');
  for (let frame = 0; frame < 3; frame += 1) await nextFrame();
  return !isShown(survey);
}

describe('<loyalty-nps-survey>, by itself', () => {
  ownStorage();
  beforeEach(() => localStorage.removeItem(key));

  it('comes after its event, without the focus, announced, and with ways out', async () => {
    const survey = await show(
      html`<loyalty-nps-survey event="order-completed" .survey=${fern()}></loyalty-nps-survey>`,
    );
    happen('something-else');
    happen(7);
    expect(await isHeldBack(survey)).to.equal(true);

    const shown = oneEvent(survey, 'loyalty-survey-shown');
    happen('order-completed');
    expect((await shown).detail).to.deep.equal({ surveyId: survey.survey?.id });
    expect(document.activeElement).to.equal(document.body);
    expect(survey.shadowRoot?.querySelector('[role=status]')?.textContent).to.contain('How likely');
    for (const name of ['later', 'never', 'close']) expect(hasPart(survey, name)).to.equal(true);
    await expect(survey).to.be.accessible();
  });

  it('comes after a redemption of the kit', async () => {
    const survey = await show(html`<loyalty-nps-survey event="redeemed" .survey=${fern()}></loyalty-nps-survey>`);
    document.dispatchEvent(new CustomEvent('loyalty-redeemed', { detail: {} }));
    await until(() => isShown(survey));
  });

  it('waits for its delay', async () => {
    const survey = await show(html`<loyalty-nps-survey delay="86400000" .survey=${fern()}></loyalty-nps-survey>`);
    expect(await isHeldBack(survey)).to.equal(true);
    survey.delay = performance.now() + 50;
    await until(() => isShown(survey));
  });

  for (const [name, reason, clock] of [
    ['later', 'later', 'ignored'],
    ['never', 'never', 'never'],
    ['close', 'close', 'declined'],
  ] as const) {
    it(`goes at "${name}", remembers ${clock}, and does not come again`, async () => {
      const given = fern();
      const survey = await show(html`<loyalty-nps-survey delay="0" .survey=${given}></loyalty-nps-survey>`);
      await until(() => isShown(survey));
      const dismissed = oneEvent(survey, 'loyalty-survey-dismissed');
      await press(part(survey, name));
      expect((await dismissed).detail).to.deep.equal({ surveyId: given.id, reason });
      await survey.updateComplete;
      expect(isShown(survey)).to.equal(false);
      await until(() => clocks().includes(`${given.id}/${clock}`));
      survey.remove();

      const again = await show(html`<loyalty-nps-survey delay="0" .survey=${given}></loyalty-nps-survey>`);
      expect(await isHeldBack(again)).to.equal(true);
    });
  }

  it('remembers an answer, and asks no other survey then', async () => {
    const given = fern();
    const survey = await show(html`<loyalty-nps-survey .survey=${given}></loyalty-nps-survey>`);
    await press(radio(survey, 9));
    await until(() => clocks().includes(`${given.id}/answered`));
    const other = await show(html`<loyalty-nps-survey delay="0" .survey=${fern()}></loyalty-nps-survey>`);
    expect(await isHeldBack(other)).to.equal(true);
  });

  it('reads a clock that is none as none', async () => {
    for (const text of ['nonsense', '7', 'null', '{"/never":"yes","/answered":{}}']) {
      localStorage.setItem(key, text);
      const survey = await show(html`<loyalty-nps-survey delay="0" .survey=${fern()}></loyalty-nps-survey>`);
      await until(() => isShown(survey));
      survey.remove();
    }
  });

  it('asks nobody where the share is 0', async () => {
    const survey = await show(html`<loyalty-nps-survey delay="0" sample="0" .survey=${fern()}></loyalty-nps-survey>`);
    expect(await isHeldBack(survey)).to.equal(true);
  });

  it('comes as a dialog as the survey says, but not over another dialog or a field in use', async () => {
    const survey = await new SurveyPage().show(html`<loyalty-nps-survey mode="modal"></loyalty-nps-survey>`);
    const host = await fixture<HTMLElement>(html`<div></div>`);
    host.attachShadow({ mode: 'open' }).innerHTML = '<dialog>Busy</dialog><input>';
    const [dialog, field] = host.shadowRoot?.children as unknown as [HTMLDialogElement, HTMLInputElement];
    dialog.showModal();
    happen('order-completed');
    expect(await isHeldBack(survey)).to.equal(true);
    field.focus();
    dialog.close();
    field.focus();
    document.body.click();
    expect(await isHeldBack(survey)).to.equal(true);

    field.blur();
    await until(() => part<HTMLDialogElement>(survey, 'dialog').open);
    expect(hasPart(survey, 'never')).to.equal(true);
  });
});
