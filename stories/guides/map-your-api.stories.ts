import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { MapYourApi } from './map-your-api/workbench.js';

if (!customElements.get('map-your-api')) customElements.define('map-your-api', MapYourApi);

export default {
  title: 'Guides/Map your API',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta;

export const Bench: StoryObj = { render: () => html`<map-your-api></map-your-api>` };
