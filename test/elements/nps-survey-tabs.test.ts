import { expect, fixture, html } from '@open-wc/testing';
import type { SurveyTrigger } from '../../src/domain/survey-trigger.js';
import type { LoyaltyNpsSurvey } from '../../src/elements/nps-survey/nps-survey.js';
import { part } from '../support/element.js';
import { until } from '../support/survey-page.js';
import { isShown, memoryKey } from '../support/waiting-survey.js';

const none = { answered: 0, declined: 0, ignored: 0 };

/** No rest and no cap: only the place on screen keeps one from the other. */
const restless: SurveyTrigger = { event: 'bought', rest: none, restOfAll: none, maxPerDay: 9 };

interface Tab {
  readonly frame: HTMLIFrameElement;
  readonly survey: LoyaltyNpsSurvey;
  happen(): void;
  why(): Promise<string>;
}

async function tab(id: string, trigger: SurveyTrigger, more: Record<string, string> = {}): Promise<Tab> {
  const query = new URLSearchParams({ id, trigger: JSON.stringify(trigger), ...more });
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title=${id} src="/test/support/asking-page.html?${query.toString()}"></iframe>`,
  );
  const find = () => frame.contentDocument?.querySelector('loyalty-nps-survey') as LoyaltyNpsSurvey | null;
  await until(() => find()?.shadowRoot);
  const survey = find() as LoyaltyNpsSurvey;
  const why = async () => (await survey.why()).because as string;
  const happen = () => {
    frame.contentDocument?.dispatchEvent(new CustomEvent('loyalty-trigger', { detail: { name: 'bought' } }));
  };
  await until(async () => (await why()) === 'no-event');
  return { frame, survey, happen, why };
}

const memory = () => JSON.parse(localStorage.getItem(memoryKey) ?? '{}') as Record<string, number>;

describe('<loyalty-nps-survey> in several tabs', () => {
  beforeEach(() => localStorage.removeItem(memoryKey));
  after(() => localStorage.removeItem(memoryKey));

  it('asks in one of them only, and in the next when that is over', async () => {
    const tabs = [await tab('one', restless), await tab('two', restless), await tab('three', restless)];
    for (const { happen } of tabs) happen();
    const shown = () => tabs.filter(({ survey }) => isShown(survey));
    await until(() => shown().length > 0);
    for (const { survey, why } of tabs) {
      await until(async () => ['shown', 'other-tab'].includes(await why()));
      expect(await why()).to.equal(isShown(survey) ? 'shown' : 'other-tab');
    }
    expect(shown()).to.have.length(1);

    const [first] = shown();
    part(first?.survey as LoyaltyNpsSurvey, 'later').click();
    await until(() => shown().length === 1 && shown()[0] !== first);

    const [second] = shown();
    second?.frame.remove();
    tabs.splice(tabs.indexOf(second as Tab), 1);
    await until(() => shown().length === 1);
  });

  it('leaves the visitor in peace everywhere once one tab has asked', async () => {
    const [one, two] = [await tab('one', { event: 'bought' }), await tab('two', { event: 'bought' })];
    one.happen();
    await until(() => isShown(one.survey));
    two.happen();
    expect(await two.why()).to.equal('ignored-recently');
    part(one.survey, 'never').click();
    await until(async () => (await two.why()) === 'dont-ask');
    expect(memory()).to.include.keys('one/never', '/never', 'shown');
  });

  it('does so without consent, too, and stores nothing', async () => {
    const denied = { denied: '' };
    const one = await tab('one', { event: 'bought' }, denied);
    const two = await tab('two', { event: 'bought' }, denied);
    one.happen();
    await until(() => isShown(one.survey));
    await until(async () => (await two.why()) === 'ignored-recently');
    two.happen();
    part(one.survey, 'close').click();
    await until(async () => (await two.why()) === 'declined-recently');
    expect(localStorage.getItem(memoryKey)).to.equal(null);
  });

  it('puts the clocks of all tabs together, whoever writes last', async () => {
    const { survey, why } = await tab('one', restless);
    localStorage.setItem(memoryKey, JSON.stringify({ ...memory(), '/answered': 7 }));
    // Another tab has stored a refusal, and one that wrote at the same moment has overwritten it.
    const other = new BroadcastChannel('loyalty-elements/surveys');
    other.postMessage({ from: 'another', memory: { '/never': 7, '/answered': 6, junk: 'x' } });
    other.close();
    await until(async () => (await why()) === 'dont-ask');
    expect(memory()).to.include({ '/never': 7, '/answered': 7 });
    expect(memory()).not.to.include.keys('junk');
    expect(isShown(survey)).to.equal(false);
  });
});
