import { expect } from 'chai';
import { day } from '../../src/domain/instant.js';
import type { SurveyMoment } from '../../src/domain/survey-conditions.js';
import { decideSurvey, type SurveyDecision, type SurveyHistory } from '../../src/domain/survey-decision.js';
import { surveyRefusals, type SurveyRefusal } from '../../src/domain/survey-refusals.js';
import type { SurveyTrigger } from '../../src/domain/survey-trigger.js';

const now = 1000 * day;
const ago = (days: number): number => now - days * day;
const fresh: SurveyHistory = { own: {}, all: {} };
const page = { origin: 'https://shop.test', pathname: '/tea/green', search: '?size=2', hash: '#top' };
const moment: SurveyMoment = { now, roll: 0.5, page };
const none = { answered: 0, declined: 0, ignored: 0 };
const member = { tierId: 'gold' };

interface Row {
  readonly name: string;
  readonly trigger?: SurveyTrigger;
  readonly history?: Partial<SurveyHistory>;
  readonly moment?: Partial<SurveyMoment>;
  /** The refusal; nothing where it asks. */
  readonly no?: SurveyRefusal;
  readonly until?: number;
}

const rests: readonly Row[] = [
  { name: 'a newcomer' },
  { name: 'never again, this one', history: { own: { never: ago(900) } }, no: 'dont-ask' },
  { name: 'never again, any', history: { all: { never: ago(900) } }, no: 'dont-ask' },
  { name: 'out of the sample', trigger: { sample: 0.5 }, no: 'not-sampled' },
  { name: 'in the sample', trigger: { sample: 0.51 } },
  { name: 'answered', history: { own: { answered: ago(89) } }, no: 'answered-recently', until: ago(-1) },
  { name: 'answered long ago', history: { own: { answered: ago(90) } } },
  { name: 'another answered', history: { all: { answered: ago(89) } }, no: 'answered-recently', until: ago(-1) },
  { name: 'closed', history: { own: { declined: ago(29) } }, no: 'declined-recently', until: ago(-1) },
  { name: 'closed long ago', history: { own: { declined: ago(30) } } },
  { name: 'put off', history: { own: { ignored: ago(13) } }, no: 'ignored-recently', until: ago(-1) },
  { name: 'put off long ago', history: { own: { ignored: ago(14) } } },
  { name: 'no rest over all', trigger: { restOfAll: none }, history: { all: { answered: ago(1) } } },
  {
    name: 'a rest of its own',
    trigger: { rest: { answered: 2 } },
    history: { own: { answered: ago(1) } },
    no: 'answered-recently',
    until: ago(-1),
  },
  {
    name: 'a rest that names one outcome leaves the others as they are',
    trigger: { rest: { answered: 0 } },
    history: { own: { answered: ago(1), declined: ago(29) } },
    no: 'declined-recently',
    until: ago(-1),
  },
  { name: 'a clock set back', history: { own: { ignored: ago(-5) } }, no: 'ignored-recently', until: ago(-19) },
  { name: 'one today', history: { shownToday: 1 }, no: 'enough-today' },
  { name: 'one of three today', trigger: { maxPerDay: 3 }, history: { shownToday: 2 } },
  { name: 'three of three today', trigger: { maxPerDay: 3 }, history: { shownToday: 3 }, no: 'enough-today' },
];

const visitors: readonly Row[] = [
  { name: 'the first visit', trigger: { minVisits: 2 }, no: 'too-few-visits' },
  { name: 'the second visit', trigger: { minVisits: 2 }, moment: { visits: 2 } },
  { name: 'the third visit alone', trigger: { minVisits: 3, maxVisits: 3 }, moment: { visits: 3 } },
  { name: 'after the third', trigger: { minVisits: 3, maxVisits: 3 }, moment: { visits: 4 }, no: 'too-many-visits' },
  { name: 'the first page', trigger: { minPages: 3 }, moment: { pages: 2 }, no: 'too-few-pages' },
  { name: 'the third page', trigger: { minPages: 3 }, moment: { pages: 3 } },
  { name: 'nobody knows who', trigger: { signedIn: false }, no: 'unknown-member' },
  { name: 'nobody knows the tier', trigger: { tiers: ['gold'] }, no: 'unknown-member' },
  { name: 'a guest', trigger: { signedIn: true }, moment: { member: null }, no: 'signed-out' },
  { name: 'a member', trigger: { signedIn: true }, moment: { member } },
  { name: 'a member where guests are asked', trigger: { signedIn: false }, moment: { member }, no: 'signed-in' },
  { name: 'a guest where guests are asked', trigger: { signedIn: false }, moment: { member: null } },
  { name: 'another tier', trigger: { tiers: ['silver'] }, moment: { member }, no: 'other-tier' },
  { name: 'no tier', trigger: { tiers: ['gold'] }, moment: { member: {} }, no: 'other-tier' },
  { name: 'one of the tiers', trigger: { tiers: ['silver', 'gold'] }, moment: { member } },
  { name: 'another language', trigger: { locales: ['de', 'fr'] }, moment: { locale: 'en-GB' }, no: 'other-locale' },
  { name: 'a language', trigger: { locales: ['de', 'EN'] }, moment: { locale: 'en-GB' } },
  { name: 'another region', trigger: { locales: ['en-US'] }, moment: { locale: 'en-GB' }, no: 'other-locale' },
  { name: 'a script that goes without saying', trigger: { locales: ['zh-Hans'] }, moment: { locale: 'zh-CN' } },
  { name: 'another script', trigger: { locales: ['zh-Hans'] }, moment: { locale: 'zh-TW' }, no: 'other-locale' },
  { name: 'no language at all', trigger: { locales: ['en'] }, moment: { locale: '?' }, no: 'other-locale' },
  { name: 'a mouse', trigger: { device: 'touch' }, moment: { devices: ['mouse', 'large'] }, no: 'other-device' },
  { name: 'a phone', trigger: { device: 'touch' }, moment: { devices: ['touch', 'small'] } },
];

const pages: readonly Row[] = [
  { name: 'another page', trigger: { pages: ['/coffee/**'] }, no: 'other-page' },
  { name: 'the page', trigger: { pages: ['/coffee/**', '/tea/*'] } },
  { name: 'no page at all', trigger: { pages: [] }, no: 'other-page' },
  { name: 'all pages but this', trigger: { exceptPages: ['/tea/*'] }, no: 'excluded-page' },
  { name: 'all pages but another', trigger: { exceptPages: ['/coffee/*'] } },
  { name: 'except wins', trigger: { pages: ['/**'], exceptPages: ['/tea/green'] }, no: 'excluded-page' },
  { name: 'the checkout', moment: { page: { ...page, pathname: '/en/checkout/pay' } }, no: 'at-checkout' },
  { name: 'a checkout that the page names', moment: { isCheckout: true }, no: 'at-checkout' },
  { name: 'a checkout in name only', moment: { page: { ...page, pathname: '/checkout' }, isCheckout: false } },
  { name: 'the checkout, allowed', trigger: { checkout: true }, moment: { isCheckout: true } },
];

const bought = { event: 'bought', cancelEvents: ['returned'] };

const signs: readonly Row[] = [
  { name: 'no event yet', trigger: bought, no: 'no-event' },
  { name: 'another event', trigger: bought, moment: { events: ['seen'] }, no: 'no-event' },
  { name: 'the event', trigger: bought, moment: { events: ['seen', 'bought'] } },
  { name: 'once of twice', trigger: { ...bought, eventCount: 2 }, moment: { events: ['bought'] }, no: 'no-event' },
  { name: 'twice of twice', trigger: { ...bought, eventCount: 2 }, moment: { events: ['bought', 'bought'] } },
  { name: 'called off', trigger: bought, moment: { events: ['bought', 'returned'] }, no: 'cancelled' },
  { name: 'called off and on', trigger: bought, moment: { events: ['bought', 'returned', 'bought'] } },
  { name: 'called off before', trigger: bought, moment: { events: ['returned'] }, no: 'no-event' },
  { name: 'called off without event', trigger: { cancelEvents: ['x'] }, moment: { events: ['x'] }, no: 'cancelled' },
  { name: 'just opened', trigger: { delayMs: 1 }, no: 'too-early', until: now + 1 },
  { name: 'open a bit', trigger: { delayMs: 90 }, moment: { elapsedMs: 89 }, no: 'too-early', until: now + 1 },
  { name: 'open long enough', trigger: { delayMs: 90 }, moment: { elapsedMs: 90 } },
  { name: 'just come', trigger: { dwellMs: 1 }, no: 'too-short-stay' },
  { name: 'stayed', trigger: { dwellMs: 1 }, moment: { hasDwelt: true } },
  { name: 'read the top', trigger: { scrollPercent: 1 }, no: 'not-scrolled' },
  { name: 'read', trigger: { scrollPercent: 1 }, moment: { hasRead: true } },
  { name: 'not seen', trigger: { visible: '#a' }, no: 'not-seen' },
  { name: 'seen', trigger: { visible: '#a' }, moment: { hasSeen: true } },
  { name: 'at work', trigger: { idleMs: 1 }, no: 'not-idle' },
  { name: 'idle', trigger: { idleMs: 1 }, moment: { isIdle: true } },
  { name: 'staying', trigger: { exitIntent: true }, no: 'not-leaving' },
  { name: 'leaving', trigger: { exitIntent: true }, moment: { isLeaving: true } },
  { name: 'staying, and it does not matter', trigger: { exitIntent: false } },
  { name: 'in the background', moment: { busy: 'not-in-front' }, no: 'not-in-front' },
  { name: 'a dialog', moment: { busy: 'modal-open' }, no: 'modal-open' },
  { name: 'a field', moment: { busy: 'typing' }, no: 'typing' },
  { name: 'a change of views', moment: { busy: 'in-transition' }, no: 'in-transition' },
  {
    name: 'one condition of three is not met',
    trigger: { delayMs: 5, scrollPercent: 50, exitIntent: true },
    moment: { elapsedMs: 9, isLeaving: true },
    no: 'not-scrolled',
  },
  {
    name: 'all conditions of three are met',
    trigger: { delayMs: 5, scrollPercent: 50, exitIntent: true },
    moment: { elapsedMs: 9, isLeaving: true, hasRead: true },
  },
  {
    name: 'the lasting reason first',
    trigger: { sample: 0, minVisits: 9, delayMs: 9, event: 'x' },
    history: { own: { never: 1, answered: now } },
    moment: { busy: 'typing' },
    no: 'dont-ask',
  },
];

describe('decideSurvey', () => {
  const rows = [...rests, ...visitors, ...pages, ...signs];

  for (const { name, trigger = {}, history, moment: change, no, until } of rows) {
    it(`${name}: ${no ?? 'asks'}`, () => {
      const given = [trigger, { ...fresh, ...history }, { ...moment, ...change }] as const;
      const decision: SurveyDecision = no
        ? { ask: false, because: no, ...(until !== undefined && { until }) }
        : { ask: true };
      expect(decideSurvey(...given)).to.deep.equal(decision);
      expect(decideSurvey(...given)).to.deep.equal(decision);
    });
  }

  it('has a row for every reason that it gives, and a whole sentence for every reason', () => {
    const ofElements = ['no-survey', 'loading', 'failed', 'only-called', 'other-tab'];
    const decided = Object.keys(surveyRefusals).filter((because) => !ofElements.includes(because));
    expect([...new Set(rows.flatMap(({ no }) => no ?? []))].sort()).to.deep.equal(decided.sort());
    for (const sentence of Object.values(surveyRefusals)) expect(sentence).to.match(/^[A-Z][^.]+\.$/);
  });
});
