import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import type { ClientOptions } from '../../src/client/client.js';
import '../../src/define.js';
import type { LoyaltyProvider } from '../../src/elements/provider/provider.js';
import { sandboxOptions } from '../../src/lit/sandbox.js';
import { documented } from '../support/manifest.js';
import { frame, place, providersIn, settled, storiesOf, type NamedStory } from '../support/stories.js';

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** How far things have moved since it was called, and which (https://wicg.github.io/layout-instability/). */
function watchShifts(): () => readonly string[] {
  const found: string[] = [];
  const note = (list: PerformanceObserverEntryList | { getEntries: () => PerformanceEntry[] }) => {
    for (const { value, sources } of list.getEntries() as LayoutShift[]) {
      const nodes = sources.map(({ node }) =>
        node instanceof Element ? node.outerHTML.slice(0, 120) : node?.nodeName,
      );
      found.push(`${value.toFixed(4)}: ${nodes.join(' | ')}`);
    }
  };
  const observer = new PerformanceObserver(note);
  observer.observe({ type: 'layout-shift' });
  return () => {
    note({ getEntries: () => observer.takeRecords() });
    observer.disconnect();
    return found;
  };
}

/** A backend that answers after some frames, so that the page has painted what stands there before. */
function late({ scenario = '', options: own }: LoyaltyProvider): Partial<ClientOptions> {
  const { transport, ...options } = { ...sandboxOptions(scenario), ...own };
  return {
    ...options,
    transport: async (request, signal) => {
      await painted();
      return transport!(request, signal);
    },
  };
}

/** Content that comes late, in the member's or the guest's usual way. */
const isLoaded = ({ args: { scenario } }: NamedStory): boolean =>
  typeof scenario === 'string' && scenario !== '' && !/(offline|malformed|slow)$/.test(scenario);

async function painted(): Promise<void> {
  for (let count = 0; count < 3; count += 1) await frame();
}

describe('No story moves what follows it', () => {
  it('would be noticed', async () => {
    const canvas = document.createElement('main');
    document.body.append(canvas);
    const shifts = watchShifts();
    render(html`<p>What follows.</p>`, canvas);
    await painted();
    render(
      html`<h1>Late</h1>
        <p>What follows.</p>`,
      canvas,
    );
    canvas.prepend(document.createElement('hr'));
    await painted();
    expect(shifts()).not.to.deep.equal([]);
    canvas.remove();
  });

  for (const element of documented) {
    it(`<${element.tagName}>`, async function () {
      this.timeout(60_000);
      const moved: string[] = [];
      for (const story of (await storiesOf(element)).filter(isLoaded)) {
        await painted();
        const shifts = watchShifts();
        const canvas = place(story);
        for (const provider of providersIn(canvas)) {
          provider.options = late(provider);
        }
        await settled(canvas, story);
        await painted();
        for (const shift of shifts()) moved.push(`${story.name} ${shift}`);
        canvas.remove();
      }
      expect(moved).to.deep.equal([]);
    });
  }
});
