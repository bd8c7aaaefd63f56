import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/provider/define.js';
import type { SurveyRefusal } from '../../src/domain/survey-refusals.js';
import type { SurveyTrigger } from '../../src/domain/survey-trigger.js';
import type { LoyaltyNpsSurvey } from '../../src/elements/nps-survey/nps-survey.js';
import { createSandbox } from '../../src/sandbox/sandbox.js';
import { part } from '../support/element.js';
import { ownStorage } from '../support/own-storage.js';
import { fern, press, until } from '../support/survey-page.js';
import { comes, happen, isShown, memoryKey, refuses, waiting } from '../support/waiting-survey.js';

const memory = () => JSON.parse(localStorage.getItem(memoryKey) ?? '{}') as Record<string, number>;
const remember = (more: object) => localStorage.setItem(memoryKey, JSON.stringify({ ...memory(), ...more }));

const day = 86_400_000;
const ago = (days: number) => Date.now() - days * day;

/** A survey that waits among a shop's own; `who` is a scenario of the sandbox. */
async function of(who: string, trigger: SurveyTrigger, consent: 'granted' | 'denied' = 'granted') {
  const sandbox = createSandbox({ scenario: who, latencyMs: 0 });
  const options = { transport: sandbox.transport, getToken: () => sandbox.getToken(), consent };
  const provider = await fixture(
    html`<loyalty-provider base-url="/loyalty" .options=${options}
      ><loyalty-nps-survey .trigger=${trigger} .survey=${fern()}></loyalty-nps-survey
    ></loyalty-provider>`,
  );
  return provider.firstElementChild as LoyaltyNpsSurvey;
}

describe('<loyalty-nps-survey trigger>, by who the visitor is', () => {
  ownStorage();
  beforeEach(() => localStorage.removeItem(memoryKey));

  it('signed in: asks members only, or guests only', async () => {
    const member = await of('mid', { signedIn: false });
    await until(async () => (await member.why()).because === 'signed-in');
    await refuses(member, 'signed-in');
    const guest = await of('guest', { signedIn: true });
    await until(async () => (await guest.why()).because === 'signed-out');
    await refuses(guest, 'signed-out');
    await comes(await of('guest', { signedIn: false }));
  });

  it('signed in: comes to a member', async () => {
    await comes(await of('mid', { signedIn: true }));
  });

  it('signed in: is not known without a client', async () => {
    await refuses(await waiting({ signedIn: false }), 'unknown-member');
  });

  it('tier: asks some tiers', async () => {
    const survey = await of('mid', { tiers: ['no-such'] });
    await until(async () => (await survey.why()).because === 'other-tier');
    await refuses(survey, 'other-tier');
  });

  it('locale: asks in some languages', async () => {
    const survey = await waiting({ locales: ['zh-Hans'] });
    await refuses(survey, 'other-locale');
    survey.locale = 'zh-CN';
    await comes(survey);
  });

  it('device: asks with some in hand', async () => {
    const [small, large] = innerWidth < 600 ? (['small', 'large'] as const) : (['large', 'small'] as const);
    await refuses(await waiting({ device: large }), 'other-device');
    await comes(await waiting({ device: small }));
  });

  it('visits: counts each once, on pages where a survey waits', async () => {
    remember({ visits: 1, pages: 4, pagesBefore: 1, pageAt: ago(1) });
    const { pathname, search } = location;
    const survey = await waiting({ minVisits: 3 });
    history.pushState(null, '', '/a-new-visit');
    await refuses(survey, 'too-few-visits');
    expect(memory()).to.include({ visits: 2, pages: 5, pagesBefore: 4 });
    history.pushState(null, '', '/the-same-visit');
    survey.trigger = { maxVisits: 1 };
    await refuses(survey, 'too-many-visits');
    survey.trigger = { minPages: 3 };
    await refuses(survey, 'too-few-pages');
    expect(memory()).to.include({ visits: 2, pages: 6 });
    history.pushState(null, '', pathname + search);
    await comes(survey);
  });

  it('visits: counts for the life of the page without consent, and stores it when consent comes', async () => {
    const { pathname, search } = location;
    history.pushState(null, '', '/without-consent');
    const survey = await of('guest', { minVisits: 2, event: 'bought' }, 'denied');
    remember({ visits: 9 });
    await refuses(survey, 'too-few-visits');
    expect(memory()).to.deep.equal({ visits: 9 });
    const allowed = await of('guest', { minVisits: 2, event: 'bought' });
    await refuses(allowed, 'no-event');
    expect(memory()).to.include({ visits: 9, pages: 1 });
    history.replaceState(null, '', pathname + search);
  });

  it('sample: draws once for each visitor', async () => {
    await refuses(await waiting({ sample: 0 }), 'not-sampled');
    const { visitor } = memory();
    expect(visitor).to.be.a('string');
    await refuses(await waiting({ sample: 0 }), 'not-sampled');
    expect(memory()).to.include({ visitor });
  });

  const rests: readonly (readonly [object, SurveyRefusal])[] = [
    [{ '/never': 1 }, 'dont-ask'],
    [{ '/answered': ago(89) }, 'answered-recently'],
    [{ '/declined': ago(29) }, 'declined-recently'],
    [{ '/ignored': ago(13) }, 'ignored-recently'],
  ];
  for (const [clocks, because] of rests) {
    it(`leaves in peace: ${because}`, async () => {
      remember(clocks);
      const survey = await waiting({ delayMs: 0, exitIntent: true });
      document.documentElement.dispatchEvent(new MouseEvent('mouseleave', { clientY: -1 }));
      await refuses(survey, because);
      const { until: end } = await survey.why();
      expect(end === undefined).to.equal(because === 'dont-ask');
    });
  }

  it('asks only once a day, even where nothing has to rest', async () => {
    const none = { answered: 0, declined: 0, ignored: 0 };
    const first = await waiting({ delayMs: 0, rest: none, restOfAll: none });
    await comes(first);
    await press(part(first, 'later'));
    await until(() => !isShown(first));
    await refuses(first, 'enough-today');
    await comes(await waiting({ delayMs: 0, maxPerDay: 2, rest: none, restOfAll: none }));
  });

  it('says what has nothing to do with the moment', async () => {
    const none = await fixture<LoyaltyNpsSurvey>(html`<loyalty-nps-survey event="x"></loyalty-nps-survey>`);
    await refuses(none, 'loading');
    const asked = await of('mid', { delayMs: 0 });
    asked.survey = undefined;
    asked.surveyId = 'no-such';
    await until(async () => (await asked.why()).because === 'no-survey');
    await refuses(asked, 'no-survey');
    const offline = await of('offline', { delayMs: 0 });
    offline.survey = undefined;
    await until(async () => (await offline.why()).because === 'failed');
    const dialog = await fixture<LoyaltyNpsSurvey>(
      html`<loyalty-nps-survey mode="modal" .survey=${fern()}></loyalty-nps-survey>`,
    );
    await refuses(dialog, 'only-called');
    const inline = await fixture<LoyaltyNpsSurvey>(html`<loyalty-nps-survey .survey=${fern()}></loyalty-nps-survey>`);
    expect(await inline.why()).to.include({ ask: true, because: 'always' });
  });
});

describe('<loyalty-nps-survey trigger>, as it is given', () => {
  ownStorage();
  beforeEach(() => localStorage.removeItem(memoryKey));

  const warnings = async (make: () => Promise<unknown>) => {
    const { warn } = console;
    const said: unknown[] = [];
    console.warn = (text: unknown) => said.push(text);
    await make().finally(() => (console.warn = warn));
    return said;
  };

  it('reads JSON, leaves out what is wrong, and tells of that once', async () => {
    const make = async () => {
      const given = '{"event":"bought","delayMs":-1,"tiers":"gold","device":"fridge","rest":{"answered":"x"},"x":1}';
      const survey = await fixture<LoyaltyNpsSurvey>(
        html`<loyalty-nps-survey trigger=${given} .survey=${fern()}></loyalty-nps-survey>`,
      );
      await refuses(survey, 'no-event');
      happen('bought');
      await comes(survey);
      survey.remove();
    };
    const said = (await warnings(make)).join('\n');
    for (const path of ['delayMs', 'tiers', 'device', 'rest.answered']) expect(said).to.contain(`trigger.${path}: `);
    localStorage.removeItem(memoryKey);
    expect(await warnings(make)).to.deep.equal([]);
  });

  it('never comes where nothing of it can be read', async () => {
    for (const given of ['{"delayMs":"soon"}', '7', '"delay"', '[]', '{}']) {
      await warnings(async () => {
        const survey = await fixture<LoyaltyNpsSurvey>(
          html`<loyalty-nps-survey mode="modal" trigger=${given} .survey=${fern()}></loyalty-nps-survey>`,
        );
        await refuses(survey, 'only-called');
      });
    }
  });

  it('takes a delay or share that makes no sense as none, and tells of it once', async () => {
    const make = async () => {
      const survey = await fixture<LoyaltyNpsSurvey>(
        html`<loyalty-nps-survey delay="-5" sample="10" .survey=${fern()}></loyalty-nps-survey>`,
      );
      expect([survey.delay, survey.sample]).to.deep.equal([undefined, undefined]);
      expect((await survey.why()).because).to.equal('always');
    };
    expect(await warnings(make)).to.have.length(2);
    expect(await warnings(make)).to.deep.equal([]);
  });

  it('joins the short attributes and the long one', async () => {
    const survey = await fixture<LoyaltyNpsSurvey>(
      html`<loyalty-nps-survey
        event="bought"
        sample="0.5"
        trigger='{"event":"seen","minVisits":50,"sample":1}'
        .survey=${fern()}
      ></loyalty-nps-survey>`,
    );
    await survey.updateComplete;
    await survey.why();
    expect(memory()).to.include.keys('visitor');
    survey.sample = 1;
    await refuses(survey, 'too-few-visits');
    survey.trigger = { event: 'seen' };
    await refuses(survey, 'no-event');
    happen('bought');
    await comes(survey);
  });
});
