import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html as tagged, unsafeStatic } from 'lit/static-html.js';
import '../../src/elements/provider/define.js';
import type { Survey, SurveyScores } from '../../src/domain/survey.js';
import type { LoyaltySurveyElement } from '../../src/lit/survey/loyalty-survey-element.js';
import { hasPart, part, says } from './element.js';
import { ownStorage } from './own-storage.js';
import { fern, focused, press, still, SurveyPage, until } from './survey-page.js';

/** What sets one survey element apart from the others. */
export interface SurveyRules {
  readonly type: Survey['type'];
  readonly from: number;
  readonly to: number;
  /** The names of the first and the last number. */
  readonly ends: readonly [string, string];
  /** What is asked of "Fern". */
  readonly questions: readonly string[];
  /** The answer that arrow keys give: one up from the first in each question. */
  readonly second: SurveyScores;
}

const groupsOf = (survey: Element) => [...(survey.shadowRoot?.querySelectorAll('fieldset') ?? [])];
const radiosOf = (group: Element) => [...group.querySelectorAll('input')];
const status = (survey: Element) => survey.shadowRoot?.querySelector('[role=status]')?.textContent.trim();
const tab = () => sendKeys({ press: 'Tab' });

/** Holds an element against the rules of the scale, and walks through its flows with the keyboard. */
export function keepsTheRules({ type, from, to, ends, questions, second }: SurveyRules): void {
  const tag = unsafeStatic(`loyalty-${type}-survey`);
  const given = () => fern({ type, subject: 'Fern' });
  const show = (survey = given()) => fixture<LoyaltySurveyElement>(tagged`<${tag} .survey=${survey}></${tag}>`);
  const numbers = Array.from({ length: to - from + 1 }, (_, place) => from + place);

  /** From the first question to the thanks; the focus is before the survey. */
  const walk = async (survey: LoyaltySurveyElement, comment: string) => {
    for (const group of groupsOf(survey)) {
      if (!group.contains(focused(survey) ?? null)) await tab();
      expect(focused(survey) === radiosOf(group)[0]).to.equal(true);
      await sendKeys({ press: 'Space' });
      await sendKeys({ press: 'ArrowRight' });
      expect(hasPart(survey, 'comment'), 'arrows never go on').to.equal(false);
    }
    await sendKeys({ press: 'Enter' });
    await survey.updateComplete;
    expect(focused(survey) === part(survey, 'comment')).to.equal(true);
    await sendKeys({ type: comment });
    await tab();
    await sendKeys({ press: 'Enter' });
    await says(survey, 'Thank you for your answer.');
    expect(focused(survey) === part(survey, 'thanks')).to.equal(true);
  };

  ownStorage();
  beforeEach(() => localStorage.removeItem('loyalty-elements/v1/surveys'));

  it('asks with groups of native radio buttons, the first and the last of which say what they mean', async () => {
    const survey = await show();
    const groups = groupsOf(survey);
    expect(groups.map((group) => group.querySelector('legend')?.textContent)).to.deep.equal(questions);
    for (const group of groups) {
      expect(group.getAttribute('role')).to.equal('radiogroup');
      const radios = radiosOf(group);
      expect(radios.map(({ value }) => Number(value))).to.deep.equal(numbers);
      expect(new Set(radios.map(({ name }) => name)).size).to.equal(1);
      expect(radios.some(({ checked }) => checked)).to.equal(false);
      expect([radios[0]?.ariaLabel, radios.at(-1)?.ariaLabel]).to.deep.equal(ends);
      const described = (group.getAttribute('aria-describedby') ?? '').split(' ');
      expect(described.map((id) => survey.shadowRoot?.getElementById(id)?.getAttribute('part'))).to.deep.equal([
        'ends',
        'error',
      ]);
    }
    await expect(survey).to.be.accessible();
  });

  it('says what is missing, and goes there', async () => {
    const survey = await show();
    await press(part(survey, 'primary'));
    await survey.updateComplete;
    expect(groupsOf(survey).every((group) => group.ariaInvalid === 'true')).to.equal(true);
    expect(part(survey, 'error').textContent).to.equal(`Please choose a number from ${from} to ${to}.`);
    expect(focused(survey) === radiosOf(groupsOf(survey)[0] as Element)[0]).to.equal(true);
    await expect(survey).to.be.accessible();
  });

  it('is answered in the page with the keyboard alone, and tells the page', async () => {
    const survey = await show();
    await walk(survey, 'Fine');
    await expect(survey).to.be.accessible();
  });

  it('is answered in a dialog with the keyboard alone, and gives the focus back', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button>Ask me</button>`);
    const survey = await fixture<LoyaltySurveyElement>(tagged`<${tag} mode="modal" .survey=${given()}></${tag}>`);
    button.addEventListener('click', () => survey.open());
    button.focus();
    await sendKeys({ press: 'Enter' });
    const dialog = part<HTMLDialogElement>(survey, 'dialog');
    await until(() => dialog.open);
    await still(dialog);
    await walk(survey, 'Fine');
    await tab();
    await sendKeys({ press: 'Enter' });
    await until(() => !dialog.open);
    expect(document.activeElement === button).to.equal(true);
  });

  it('is announced and answered in a corner with the keyboard alone, and gives the focus back', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button>Buy</button>`);
    button.focus();
    const survey = await fixture<LoyaltySurveyElement>(
      tagged`<${tag} mode="popover" event="bought" .survey=${given()}></${tag}>`,
    );
    expect(status(survey)).to.equal('');
    document.dispatchEvent(new CustomEvent('loyalty-trigger', { detail: { name: 'bought' } }));
    await until(() => hasPart(survey, 'popover'));
    expect(status(survey)).to.equal(questions[0]);
    expect(document.activeElement === button).to.equal(true);
    await walk(survey, 'Fine');
    await tab();
    await sendKeys({ press: 'Enter' });
    await until(() => !hasPart(survey, 'popover'));
    expect(document.activeElement === button).to.equal(true);
  });

  it('goes on by itself after a pointer has given every number, and sends the numbers of its type', async () => {
    const page = new SurveyPage();
    const survey = await page.show<LoyaltySurveyElement>(tagged`<${tag}></${tag}>`);
    await until(() => hasPart(survey, 'scale'));
    const answered = oneEvent(survey, 'loyalty-survey-answered');
    for (const group of groupsOf(survey)) await press(radiosOf(group)[1] as Element);
    await until(() => hasPart(survey, 'comment'));
    const [first] = Object.entries(second);
    expect((await answered).detail).to.include(Object.fromEntries([first as [string, number]]));
    // Who is quick has answered the second before the first went out: what counts is the last.
    const revision = groupsOf(survey).length;
    await until(() => page.sent.at(-1)?.revision === revision);
    expect(page.sent.at(-1)).to.include({ ...second, state: 'partial', revision });
    await press(part(survey, 'primary'));
    await says(survey, 'Thank you');
    await until(() => page.sent.at(-1)?.state === 'complete');
    expect(new Set(page.sent.map(({ id }) => id)).size).to.equal(1);
  });

  it('takes up a half-done answer after a reload', async () => {
    const before = new SurveyPage();
    const first = await before.show<LoyaltySurveyElement>(tagged`<${tag}></${tag}>`);
    await until(() => hasPart(first, 'scale'));
    for (const group of groupsOf(first)) await press(radiosOf(group)[1] as Element);
    await until(() => hasPart(first, 'comment'));
    part(first, 'comment').focus();
    await sendKeys({ type: 'Half' });
    await until(async () => (await before.store.list('')).some(([, text]) => text.includes('Half')));
    first.parentElement?.remove();

    const after = new SurveyPage('indexeddb', before.store);
    const survey = await after.show<LoyaltySurveyElement>(tagged`<${tag} mode="modal"></${tag}>`);
    await survey.client?.durable();
    survey.open();
    await says(survey, 'You wrote this last time.');
    expect(groupsOf(survey).every((group) => radiosOf(group)[1]?.checked)).to.equal(true);
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
      for (const each of groupsOf(survey).flatMap(radiosOf)) {
        const { width: w, height: h } = each.getBoundingClientRect();
        expect(Math.min(w, h)).to.be.at.least(smallest);
      }
      expect(survey.scrollWidth).to.be.at.most(width);
    });
  }

  it('begins at the start of a right-to-left page', async () => {
    const around = await fixture(tagged`<div dir="rtl" lang="ar"><${tag} .survey=${given()}></${tag}></div>`);
    const survey = around.firstElementChild as LoyaltySurveyElement;
    await survey.updateComplete;
    const [first, next] = radiosOf(groupsOf(survey)[0] as Element);
    expect(first?.getBoundingClientRect().left).to.be.greaterThan(next?.getBoundingClientRect().left ?? NaN);
  });
}
