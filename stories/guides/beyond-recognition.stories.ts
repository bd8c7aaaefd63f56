import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './looks.css';
import './theme-editor/page.css';
import { widgets } from './widgets.js';

/** Each widget restyled by tokens and parts alone. */
export default {
  title: 'Guides/Beyond recognition',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true }, layout: 'fullscreen' },
} satisfies Meta;

export const Brutalist: StoryObj = {
  render: () => html`<section data-page class="look-brutal">${widgets()}</section>`,
};

export const SoftLuxury: StoryObj = {
  render: () => html`<section data-page class="look-luxury">${widgets()}</section>`,
};
