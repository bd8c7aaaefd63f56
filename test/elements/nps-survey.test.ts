import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/nps-survey/define.js';
import type { LoyaltyNpsSurvey } from '../../src/elements/nps-survey/nps-survey.js';
import { hasPart, part, says, textOf } from '../support/element.js';
import { fern, focused, press, radio, radios } from '../support/survey-page.js';

const show = (template = html`<loyalty-nps-survey .survey=${fern()}></loyalty-nps-survey>`) =>
  fixture<LoyaltyNpsSurvey>(template);

const tab = () => sendKeys({ press: 'Tab' });

describe('<loyalty-nps-survey>', () => {
  it('is a named group of eleven radio buttons, the first and the last of which say what they mean', async () => {
    const survey = await show();
    const group = part(survey, 'scale');
    expect(group.localName).to.equal('fieldset');
    expect(group.getAttribute('role')).to.equal('radiogroup');
    expect(group.querySelector('legend')?.textContent).to.equal(
      'How likely are you to recommend Fern to a friend or colleague?',
    );
    expect(radios(survey).map(({ value }) => Number(value))).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(new Set(radios(survey).map(({ name }) => name)).size).to.equal(1);
    expect(radios(survey).some(({ checked }) => checked)).to.equal(false);
    expect(radio(survey, 0).ariaLabel).to.equal('0, not at all likely');
    expect(radio(survey, 10).ariaLabel).to.equal('10, extremely likely');
    expect(part(survey, 'ends').id).to.equal('ends');
    expect(group.getAttribute('aria-describedby')).to.contain('ends');
    await expect(survey).to.be.accessible();
  });

  it('has one tab stop, and arrows that choose without going on', async () => {
    const survey = await show();
    await tab();
    expect(focused(survey)).to.equal(radio(survey, 0));
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'ArrowRight' });
    expect(radio(survey, 1).checked).to.equal(true);
    expect(hasPart(survey, 'comment')).to.equal(false);
    await tab();
    expect(focused(survey)).to.equal(part(survey, 'primary'));
  });

  it('takes a choice of the keyboard with Enter, and goes on to the open question', async () => {
    const survey = await show();
    await tab();
    for (let score = 1; score <= 10; score += 1) await sendKeys({ press: 'ArrowRight' });
    const answered = oneEvent(survey, 'loyalty-survey-answered');
    await sendKeys({ press: 'Enter' });
    expect((await answered).detail).to.deep.equal({ surveyId: survey.survey?.id, score: 10 });
    await survey.updateComplete;
    expect(focused(survey)).to.equal(part(survey, 'comment'));
    expect(part(survey, 'reason').textContent).to.equal('What did you like best? (optional)');
  });

  it('takes a choice of the keyboard when the focus leaves the group', async () => {
    const survey = await show();
    await tab();
    await sendKeys({ press: 'ArrowRight' });
    const answered = oneEvent(survey, 'loyalty-survey-answered');
    await tab();
    expect((await answered).detail.score).to.equal(1);
    expect(hasPart(survey, 'comment')).to.equal(false);
  });

  for (const [score, question] of [
    [10, 'What did you like best?'],
    [8, 'What is the main reason for your score?'],
    [6, 'What should we do better?'],
  ] as const) {
    it(`goes on at once after a click on ${String(score)}, and asks: ${question}`, async () => {
      const survey = await show();
      const answered = oneEvent(survey, 'loyalty-survey-answered');
      await press(radio(survey, score));
      expect((await answered).detail.score).to.equal(score);
      await says(survey, question);
    });
  }

  it('says what is missing, and goes there', async () => {
    const survey = await show();
    await press(part(survey, 'primary'));
    await survey.updateComplete;
    const group = part(survey, 'scale');
    expect(group.getAttribute('aria-invalid')).to.equal('true');
    expect(group.getAttribute('aria-describedby')?.split(' ')).to.contain(part(survey, 'error').id);
    expect(part(survey, 'error').textContent).to.equal('Please choose a number from 0 to 10.');
    expect(focused(survey)).to.equal(radio(survey, 0));
    await expect(survey).to.be.accessible();

    await sendKeys({ press: 'Space' });
    expect(group.hasAttribute('aria-invalid')).to.equal(false);
  });

  it('lets digits choose only where the page wants it; 1 and 0 are ten', async () => {
    const plain = await show();
    await tab();
    await sendKeys({ press: '7' });
    expect(radios(plain).some(({ checked }) => checked)).to.equal(false);
    plain.remove();

    const survey = await show(html`<loyalty-nps-survey digit-keys .survey=${fern()}></loyalty-nps-survey>`);
    await tab();
    await sendKeys({ press: '7' });
    expect(radio(survey, 7).checked).to.equal(true);
    await sendKeys({ press: '1' });
    await sendKeys({ press: '0' });
    expect(radio(survey, 10).checked).to.equal(true);
    expect(focused(survey)).to.equal(radio(survey, 10));
    expect(hasPart(survey, 'comment')).to.equal(false);
  });

  it('keeps its keys from the page', async () => {
    const heard: string[] = [];
    const hear = ({ type }: Event) => heard.push(type);
    const types = ['keydown', 'keypress', 'keyup'];
    for (const type of types) document.addEventListener(type, hear);
    const survey = await show();
    radio(survey, 0).focus();
    await sendKeys({ press: 'Space' });
    for (const type of types) document.removeEventListener(type, hear);
    expect(heard).to.deep.equal([]);
    expect(radio(survey, 0).checked).to.equal(true);
  });

  it('works without a client: the page takes number and words from the events', async () => {
    const survey = await show();
    await press(radio(survey, 3));
    await survey.updateComplete;
    await press(part(survey, 'comment'));
    await sendKeys({ type: 'Cold coffee' });
    const answered = oneEvent(survey, 'loyalty-survey-answered');
    await press(part(survey, 'primary'));
    expect((await answered).detail).to.deep.equal({
      surveyId: survey.survey?.id,
      score: 3,
      comment: 'Cold coffee',
    });
    await says(survey, 'Thank you for your answer.');
    expect(focused(survey)).to.equal(part(survey, 'thanks'));
    await expect(survey).to.be.accessible();
  });

  it('does not ask again in the same page view', async () => {
    const given = fern();
    const first = await show(html`<loyalty-nps-survey .survey=${given}></loyalty-nps-survey>`);
    await press(radio(first, 9));
    await first.updateComplete;
    await press(part(first, 'primary'));
    await says(first, 'Thank you');
    first.remove();
    const second = await show(html`<loyalty-nps-survey .survey=${given}></loyalty-nps-survey>`);
    expect(textOf(second)).to.equal('');
  });

  for (const [width, smallest] of [
    [320, 24],
    [240, 24],
    [520, 44],
  ] as const) {
    it(`has targets of ${String(smallest)} pixels at least where it is ${String(width)} wide`, async () => {
      const survey = await show();
      survey.style.inlineSize = `${String(width)}px`;
      await survey.updateComplete;
      for (const each of radios(survey)) {
        const { width: w, height: h } = each.getBoundingClientRect();
        expect(Math.min(w, h)).to.be.at.least(smallest);
      }
      expect(survey.scrollWidth).to.be.at.most(width);
    });
  }

  it('begins with 0 at the start of a right-to-left page', async () => {
    const around = await fixture(
      html`<div dir="rtl" lang="ar"><loyalty-nps-survey .survey=${fern()}></loyalty-nps-survey></div>`,
    );
    const survey = around.firstElementChild as LoyaltyNpsSurvey;
    const at = (score: number) => radio(survey, score).getBoundingClientRect().left;
    expect(at(0)).to.be.greaterThan(at(1));
  });

  it('reads the survey and the brand from attributes, as strictly as an answer', async () => {
    const survey = await show(
      html`<loyalty-nps-survey brand="Fig" survey='{"id":"attribute","type":"nps","ends":7}'></loyalty-nps-survey>`,
    );
    await says(survey, 'recommend Fig to');
    survey.setAttribute('survey', '[object Object]');
    expect(survey.survey).to.equal(undefined);
    survey.setAttribute('survey', '{"id":"csat","type":"csat"}');
    await waitUntil(() => textOf(survey) === '');
  });

  it('asks in the words of the survey', async () => {
    const own = { ...fern(), question: 'Would you come back?', ends: { low: 'never', high: 'always' } };
    const survey = await show(html`<loyalty-nps-survey .survey=${own}></loyalty-nps-survey>`);
    expect(part(survey, 'question').textContent).to.equal('Would you come back?');
    expect(part(survey, 'ends').innerText).to.contain('0 – never');
    expect(radio(survey, 10).ariaLabel).to.equal('10, always');
  });
});
