import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/define.js';

export default {
  title: 'Guides/Consent and privacy',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta;

export const WithoutConsent: StoryObj = {
  render: () =>
    html`<loyalty-provider
      scenario="coffee-stars/mid"
      .options=${{ consent: 'denied', memberKey: `guides ${String(Date.now())}` }}
    >
      <p><loyalty-points-badge show="value expiring"></loyalty-points-badge></p>
      <loyalty-nps-survey></loyalty-nps-survey>
    </loyalty-provider>`,
};
