import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { ownStorage } from '../support/own-storage.js';
import { until } from '../support/survey-page.js';
import { comes, happen, isShown, memoryKey, refuses, turn, waiting } from '../support/waiting-survey.js';

const tall = () =>
  fixture<HTMLElement>(html`<main></main>`).then((main) => {
    main.style.blockSize = '4000px';
    return main;
  });

const scroll = async (top: number) => {
  const moved = oneEvent(window, 'scroll');
  scrollTo(0, top);
  await moved;
  await nextFrame();
};

const touch = () => dispatchEvent(new Event('touchmove'));

describe('<loyalty-nps-survey trigger>, by what the visitor does', () => {
  ownStorage();
  const { pathname } = location;

  beforeEach(() => {
    localStorage.removeItem(memoryKey);
    scrollTo(0, 0);
  });

  afterEach(() => {
    Reflect.deleteProperty(document, 'visibilityState');
    history.replaceState(null, '', pathname + location.search);
  });

  it('delay: waits, and says until when', async () => {
    const survey = await waiting({ delayMs: 86_400_000 });
    await refuses(survey, 'too-early');
    const { until: end = 0 } = await survey.why();
    expect(end - Date.now()).to.be.within(80_000_000, 86_400_000);
    survey.trigger = { delayMs: Math.ceil(performance.now()) + 50 };
    await comes(survey);
  });

  it('dwell: counts only while the page is in sight', async () => {
    turn('hidden');
    const survey = await waiting({ dwellMs: 120 });
    await refuses(survey, 'too-short-stay');
    const start = performance.now();
    turn('visible');
    await comes(survey);
    expect(performance.now() - start).to.be.at.least(100);
  });

  it('scroll: waits until so much of the page was read', async () => {
    await tall();
    const survey = await waiting({ scrollPercent: 60 });
    await refuses(survey, 'not-scrolled');
    await scroll(600);
    await refuses(survey, 'not-scrolled');
    await scroll(2500);
    await comes(survey);
  });

  it('scroll: a page without a scrollbar is read', async () => {
    await comes(await waiting({ scrollPercent: 100 }));
  });

  it('exit: a moment in which something else forbids it is over with that moment', async () => {
    const survey = await waiting({ exitIntent: true, event: 'bought' });
    await refuses(survey, 'no-event');
    document.documentElement.dispatchEvent(new MouseEvent('mouseleave', { clientY: -1 }));
    happen('bought');
    await refuses(survey, 'not-leaving');
    document.documentElement.dispatchEvent(new MouseEvent('mouseleave', { clientY: -1 }));
    await comes(survey);
  });

  it('exit: comes on touch after a flick to the top, which a link to the top is not', async () => {
    await tall();
    const survey = await waiting({ exitIntent: true });
    await scroll(2000);
    await scroll(1000);
    await refuses(survey, 'not-leaving');
    touch();
    await scroll(2000);
    await refuses(survey, 'not-leaving');
    await scroll(1900);
    await refuses(survey, 'not-leaving');
    await scroll(1000);
    await comes(survey);
  });

  it('exit: comes on touch when the tab was left and is back', async () => {
    const survey = await waiting({ exitIntent: true });
    await refuses(survey, 'not-leaving');
    turn('hidden');
    turn('visible');
    await refuses(survey, 'not-leaving');
    touch();
    turn('hidden');
    await refuses(survey, 'not-leaving');
    turn('visible');
    await comes(survey);
  });

  it('idle: waits until nothing happens', async () => {
    const survey = await waiting({ idleMs: 400 });
    await refuses(survey, 'not-idle');
    const start = performance.now();
    dispatchEvent(new Event('keydown'));
    await comes(survey);
    expect(performance.now() - start).to.be.at.least(390);
  });

  it('idle: is over with the next move', async () => {
    const survey = await waiting({ idleMs: 300, exitIntent: true });
    await refuses(survey, 'not-idle');
    await until(async () => (await survey.why()).because === 'not-leaving');
    dispatchEvent(new Event('pointermove'));
    await refuses(survey, 'not-idle');
  });

  it('visible: waits until what it names was seen, even if that comes later', async () => {
    const main = await tall();
    const survey = await waiting({ visible: '#offer' });
    const offer = document.createElement('p');
    offer.id = 'offer';
    offer.textContent = 'Two for one';
    main.after(offer);
    await refuses(survey, 'not-seen');
    offer.scrollIntoView();
    await comes(survey);
  });

  it('visible: a selector that is none is never seen', async () => {
    await refuses(await waiting({ visible: ':::' }), 'not-seen');
  });

  it('pages: follows the visitor through a page that is never loaded again, and leaves history as it was', async () => {
    const { pushState, replaceState } = history;
    const survey = await waiting({ pages: ['/tea/*'], exceptPages: ['**/black'] });
    expect([history.pushState, history.replaceState]).to.deep.equal([pushState, replaceState]);
    await refuses(survey, 'other-page');
    history.pushState(null, '', '/tea/black');
    await refuses(survey, 'excluded-page');
    history.pushState(null, '', '/tea/green');
    await comes(survey);
  });

  it('pages: what was read of one page is not read of the next', async () => {
    const main = await tall();
    const survey = await waiting({ scrollPercent: 90, event: 'bought' });
    await scroll(4000);
    await refuses(survey, 'no-event');
    scrollTo(0, 0);
    await nextFrame();
    history.pushState(null, '', '/next');
    happen('bought');
    await refuses(survey, 'not-scrolled');
    main.remove();
    dispatchEvent(new Event('resize'));
    await comes(survey);
  });

  it('event: counts, and can be called off', async () => {
    const survey = await waiting({ event: 'bought', eventCount: 2, cancelEvents: ['returned'] });
    happen('bought');
    await refuses(survey, 'no-event');
    happen('returned');
    await refuses(survey, 'no-event');
    happen('bought');
    await refuses(survey, 'cancelled');
    happen('bought');
    await comes(survey);
  });

  it('event: says that it was called off', async () => {
    const survey = await waiting({ event: 'bought', cancelEvents: ['returned'], idleMs: 86_400_000 });
    happen('bought');
    happen('returned');
    await refuses(survey, 'cancelled');
  });

  it('listens and observes only for what its trigger uses, and for nothing once it has asked or is gone', async () => {
    const heard: { type: string; signal: AbortSignal | undefined }[] = [];
    const { addEventListener: add } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (
      this: EventTarget | undefined,
      type: string,
      ...rest: unknown[]
    ) {
      const options = rest[1] as AddEventListenerOptions | undefined;
      // Called without a target it means the window.
      const isOfPage = [window, document, document.documentElement].includes((this ?? window) as never);
      if (isOfPage) heard.push({ type, signal: options?.signal });
      Reflect.apply(add, this, [type, ...rest]);
    };
    try {
      const plain = await waiting({ event: 'bought' });
      await refuses(plain, 'no-event');
      const types = () => new Set(heard.filter(({ signal }) => signal && !signal.aborted).map(({ type }) => type));
      expect([...types()].sort()).to.deep.equal(['loyalty-redeemed', 'loyalty-trigger']);

      await tall();
      plain.trigger = { dwellMs: 1e6, scrollPercent: 90, exitIntent: true, idleMs: 1e6 };
      await refuses(plain, 'too-short-stay');
      expect(types()).to.include.keys('scroll', 'resize', 'mouseleave', 'touchmove', 'visibilitychange', 'keydown');
      expect(types()).not.to.include.keys('loyalty-trigger');
      plain.remove();
      expect([...types()]).to.deep.equal([]);

      const other = await waiting({ delayMs: 0, exitIntent: true });
      await refuses(other, 'not-leaving');
      document.documentElement.dispatchEvent(new MouseEvent('mouseleave', { clientY: -1 }));
      await until(() => isShown(other));
      expect([...types()]).to.deep.equal([]);
    } finally {
      EventTarget.prototype.addEventListener = add;
    }
  });
});
