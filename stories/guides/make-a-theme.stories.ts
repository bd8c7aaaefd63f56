import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ThemeEditor } from './theme-editor/editor.js';
import './theme-editor/page.css';
import { widgets } from './widgets.js';

if (!customElements.get('theme-editor')) customElements.define('theme-editor', ThemeEditor);

export default {
  title: 'Guides/Make a theme',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true }, layout: 'fullscreen' },
} satisfies Meta;

export const Editor: StoryObj = {
  render: () => html`<theme-editor><div data-page>${widgets()}</div></theme-editor>`,
};
