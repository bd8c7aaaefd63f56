import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/nps-survey/define.js';
import '../../src/elements/provider/define.js';
import type { LoyaltyNpsSurvey } from '../../src/elements/nps-survey/nps-survey.js';
import { hasPart, part, says } from '../support/element.js';
import { fern, focused, press, radio, still, SurveyPage, until } from '../support/survey-page.js';

const show = async (given = fern()) => {
  const around = await fixture(
    html`<div><button>Ask me</button><loyalty-nps-survey mode="modal" .survey=${given}></loyalty-nps-survey></div>`,
  );
  const [button, survey] = around.children as unknown as [HTMLButtonElement, LoyaltyNpsSurvey];
  button.addEventListener('click', () => survey.open());
  const dialog = part<HTMLDialogElement>(survey, 'dialog');
  return { button, survey, dialog };
};

const opened = async (given = fern()) => {
  const page = await show(given);
  page.button.focus();
  await sendKeys({ press: 'Enter' });
  await until(() => page.dialog.open);
  await still(page.dialog);
  return page;
};

describe('<loyalty-nps-survey mode="modal">', () => {
  it('opens over the page, named by its question, with the focus on the first number', async () => {
    const { survey, dialog } = await opened();
    expect(dialog.matches(':modal')).to.equal(true);
    const name = survey.shadowRoot?.getElementById(dialog.getAttribute('aria-labelledby') ?? '');
    expect(name?.textContent).to.contain('How likely are you');
    expect(focused(survey)).to.equal(radio(survey, 0));
    await expect(survey).to.be.accessible();
  });

  it('shows nothing and takes no room until it is called', async () => {
    const { survey, dialog } = await show();
    expect(dialog.open).to.equal(false);
    expect(hasPart(survey, 'scale')).to.equal(false);
    expect(survey.getBoundingClientRect().height).to.equal(0);
  });

  it('leaves with Escape without storing a number that was only passed by, and gives the focus back', async () => {
    const { button, survey, dialog } = await opened();
    const answers: unknown[] = [];
    survey.addEventListener('loyalty-survey-answered', (event) => answers.push(event.detail));
    await sendKeys({ press: 'ArrowRight' });
    const dismissed = oneEvent(survey, 'loyalty-survey-dismissed');
    await sendKeys({ press: 'Escape' });
    expect((await dismissed).detail).to.deep.equal({ surveyId: survey.survey?.id, reason: 'close' });
    expect(dialog.open).to.equal(false);
    expect(document.activeElement).to.equal(button);
    expect(answers).to.deep.equal([]);
  });

  it('leaves with the close button', async () => {
    const { survey, dialog } = await opened();
    const dismissed = oneEvent(survey, 'loyalty-survey-dismissed');
    expect(part(survey, 'close').ariaLabel).to.equal('Close');
    await press(part(survey, 'close'));
    expect((await dismissed).detail.reason).to.equal('close');
    expect(dialog.open).to.equal(false);
  });

  it('still has what was typed when it is opened again', async () => {
    const { button, survey, dialog } = await opened();
    await press(radio(survey, 3));
    await until(() => hasPart(survey, 'comment'));
    part(survey, 'comment').focus();
    await sendKeys({ type: 'Cold' });
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog.open);
    button.click();
    await until(() => dialog.open);
    expect(part<HTMLTextAreaElement>(survey, 'comment').value).to.equal('Cold');
    expect(radio(survey, 3).checked).to.equal(true);
  });

  it('thanks in the dialog, which then closes without a dismissal', async () => {
    const { survey, dialog } = await opened();
    const dismissals: unknown[] = [];
    survey.addEventListener('loyalty-survey-dismissed', (event) => dismissals.push(event.detail));
    await press(radio(survey, 10));
    await until(() => hasPart(survey, 'comment'));
    await press(part(survey, 'primary'));
    await says(survey, 'Thank you');
    expect(focused(survey)).to.equal(part(survey, 'thanks'));
    await press(part(survey, 'close'));
    await until(() => !dialog.open);
    expect(dismissals).to.deep.equal([]);
  });

  it('says so where there is nothing to ask', async () => {
    const survey = await new SurveyPage().show(
      html`<loyalty-nps-survey mode="modal" survey-id="other"></loyalty-nps-survey>`,
    );
    await survey.client?.durable();
    survey.open();
    await says(survey, 'There is no question for you right now.');
    await still(part(survey, 'dialog'));
    await expect(survey).to.be.accessible();
  });
});
