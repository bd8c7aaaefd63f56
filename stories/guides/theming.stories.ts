import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/define.js';
import './recipes.css';

export default {
  title: 'Guides/Theming',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta;

const elements = html`<loyalty-provider scenario="coffee-stars/mid">
  <loyalty-points-badge size="hero" show="value expiring"></loyalty-points-badge>
  <loyalty-tier-progress></loyalty-tier-progress>
  <loyalty-rewards-list page-size="2"></loyalty-rewards-list>
</loyalty-provider>`;

export const AsTheyCome: StoryObj = { render: () => elements };

export const Brand: StoryObj = { render: () => html`<section class="recipe-brand">${elements}</section>` };

export const Dark: StoryObj = {
  render: () => html`<section class="recipe-dark">${elements}</section>`,
};

export const Parts: StoryObj = { render: () => html`<section class="recipe-parts">${elements}</section>` };
