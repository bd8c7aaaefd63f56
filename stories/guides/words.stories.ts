import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/define.js';
import { addWords, type Words } from '../../src/i18n/catalogue.js';
import { pseudoLocale } from '../pseudo-locale.js';
import own from './own-words.json';
import welsh from './welsh.json';

export default {
  title: 'Guides/Words',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta;

// A language of its own, so that the other stories keep their words.
addWords('en-ZZ', own satisfies Words);
addWords('cy', welsh satisfies Words);

const elements = (scenario: string) =>
  html`<loyalty-provider scenario=${scenario}>
    <p><loyalty-points-badge show="value expiring"></loyalty-points-badge></p>
    <loyalty-tier-progress></loyalty-tier-progress>
  </loyalty-provider>`;

export const OwnWords: StoryObj = { render: () => html`<div lang="en-ZZ">${elements('coffee-stars/mid')}</div>` };

export const AnotherLanguage: StoryObj = { render: () => html`<div lang="cy">${elements('hotel-nights/mid')}</div>` };

export const RightToLeft: StoryObj = {
  render: () => html`<div lang="ar" dir="rtl">${elements('coffee-stars/mid')}</div>`,
};

export const LongWords: StoryObj = {
  render: () => html`<div lang=${pseudoLocale}>${elements('hotel-nights/mid')}</div>`,
};
