import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { documented } from '../support/manifest.js';
import { frame, show, storiesOf } from '../support/stories.js';

/** Listeners that the page itself still has, by type and target. */
const live = new Map<string, number>();

/** Counts what is added to a target of the page and not taken away again, by call or by signal. */
function count(target: EventTarget, name: string): () => void {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const known = new Map<string, Set<unknown>>();
  const change = (type: string, by: number) => live.set(`${name} ${type}`, (live.get(`${name} ${type}`) ?? 0) + by);
  const drop = (type: string, listener: unknown) => {
    if (known.get(type)?.delete(listener)) change(type, -1);
  };
  target.addEventListener = (type: string, listener: EventListener, options?: AddEventListenerOptions) => {
    const listeners = known.get(type) ?? new Set();
    known.set(type, listeners);
    if (options?.signal?.aborted !== true && !listeners.has(listener)) {
      listeners.add(listener);
      change(type, 1);
      options?.signal?.addEventListener('abort', () => drop(type, listener));
      if (options?.once) addEventListener.call(target, type, () => drop(type, listener), { once: true });
    }
    addEventListener.call(target, type, listener, options);
  };
  target.removeEventListener = (type: string, listener: EventListener, options?: EventListenerOptions) => {
    drop(type, listener);
    removeEventListener.call(target, type, listener, options);
  };
  return () => {
    Reflect.deleteProperty(target, 'addEventListener');
    Reflect.deleteProperty(target, 'removeEventListener');
  };
}

const kept = (): readonly string[] => [...live].filter(([, number]) => number > 0).map(([name]) => name);

describe('An element that is removed leaves nothing behind', () => {
  const restore: (() => void)[] = [];

  before(() => {
    restore.push(count(window, 'window'), count(document, 'document'), count(document.documentElement, 'html'));
  });

  after(() => restore.forEach((undo) => undo()));

  it('the counting finds a listener that stays', () => {
    const stay = () => undefined;
    document.addEventListener('planted', stay);
    expect(kept()).to.deep.equal(['document planted']);
    document.removeEventListener('planted', stay);
    expect(kept()).to.deep.equal([]);
  });

  for (const element of documented) {
    it(`<${element.tagName}>`, async function () {
      this.timeout(120_000);
      for (const story of await storiesOf(element)) {
        const canvas = await show(story);
        canvas.remove();
        await frame();
        await waitUntil(() => kept().length === 0, `${story.name} leaves ${kept().join(', ')}`, { timeout: 8000 });
      }
    });
  }
});
