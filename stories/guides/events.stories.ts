import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { memoryStore } from '../../src/browser/record-store.js';
import '../../src/define.js';
import { eventNames } from './event-details.js';

export default {
  title: 'Guides/Events',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta;

const logs = new WeakMap<Element, Event[]>();

/** Listens at the section: the events bubble, and cross shadow roots. */
function log(section?: Element): void {
  if (!section || logs.has(section)) return;
  const events: Event[] = [];
  logs.set(section, events);
  const list = section.querySelector<HTMLElement>('ol');
  for (const name of eventNames) {
    section.addEventListener(name, (event) => {
      events.push(event);
      const rows = events.map(
        ({ type, detail }: Event & { detail?: unknown }) =>
          html`<li><code>${type} ${JSON.stringify(detail)}</code></li>`,
      );
      if (list) render(rows, list);
    });
  }
}

export const Live: StoryObj = {
  render: () =>
    html`<section ${ref(log)}>
      <loyalty-provider scenario="coffee-stars/mid" .options=${{ storage: memoryStore(), consent: 'denied' }}>
        <p><loyalty-points-badge action></loyalty-points-badge></p>
        <loyalty-nps-survey></loyalty-nps-survey>
        <loyalty-rewards-list page-size="2"></loyalty-rewards-list>
      </loyalty-provider>
      <h2>Heard</h2>
      <ol aria-live="polite"></ol>
    </section>`,
};
