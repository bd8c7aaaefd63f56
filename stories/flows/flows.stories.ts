import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { configure, expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { memoryStore } from '../../src/browser/record-store.js';
import '../../src/define.js';

// A busy machine is no fault.
const patience = { timeout: 15_000 };
configure({ asyncUtilTimeout: patience.timeout });

/** What a member does, step by step: the panel "Interactions" shows each step, and can go back. */
export default {
  title: 'Flows',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta;

type Flow = StoryObj;

/** Each flow has a member and a device of its own. */
const shop = (content: unknown) =>
  html`<loyalty-provider scenario="coffee-stars/mid" .options=${{ storage: memoryStore(), consent: 'denied' }}
    >${content}</loyalty-provider
  >`;

/** What an element shows, to be found as a member finds it: by role and name. */
function inside(canvasElement: HTMLElement, tag: string) {
  const shadow = canvasElement.querySelector(tag)?.shadowRoot;
  if (!shadow) throw new Error(`<${tag}> is not there`);
  return within(shadow as unknown as HTMLElement);
}

/** Presses a button as soon as it can be pressed. */
async function press(button: HTMLElement | undefined): Promise<void> {
  if (!button) throw new Error('There is no such button');
  await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled', 'true'), patience);
  await userEvent.click(button);
}

/** Hears an event of the page for the life of a story. */
function heard(canvasElement: HTMLElement, type: string) {
  const listener = fn().mockName(type);
  canvasElement.addEventListener(type, listener);
  return listener;
}

export const PressTheBadge: Flow = {
  name: 'Press the badge',
  render: () => shop(html`<loyalty-points-badge action></loyalty-points-badge>`),
  play: async ({ canvasElement, step }) => {
    const selected = heard(canvasElement, 'loyalty-badge-select');
    await step('The balance is a button', async () => {
      const badge = await inside(canvasElement, 'loyalty-points-badge').findByRole('button', { name: /stars/ });
      await userEvent.click(badge);
    });
    await step('The page hears the press', () => expect(selected).toHaveBeenCalledTimes(1));
  },
};

export const RedeemAReward: Flow = {
  name: 'Redeem a reward',
  render: () => shop(html`<loyalty-rewards-list page-size="2"></loyalty-rewards-list>`),
  play: async ({ canvasElement, step }) => {
    const list = inside(canvasElement, 'loyalty-rewards-list');
    const redeemed = heard(canvasElement, 'loyalty-redeemed');
    await step('Choose a reward', async () => {
      const [first] = await list.findAllByRole('button', { name: /^Redeem/ });
      await press(first);
      await list.findByRole('dialog');
    });
    await step('See what it costs, and confirm', async () => {
      const dialog = within(await list.findByRole('dialog'));
      await press(await dialog.findByRole('button', { name: /^Redeem \d+/ }));
    });
    await step('The code is there, and the page hears of it', async () => {
      await waitFor(() => expect(redeemed).toHaveBeenCalledTimes(1), patience);
      await list.findByText('Your code');
    });
  },
};

export const AnswerAnNps: Flow = {
  name: 'Answer an NPS',
  render: () => shop(html`<loyalty-nps-survey></loyalty-nps-survey>`),
  play: async ({ canvasElement, step }) => {
    const survey = inside(canvasElement, 'loyalty-nps-survey');
    const answered = heard(canvasElement, 'loyalty-survey-answered');
    await step('Choose a number', async () => {
      await userEvent.click(await survey.findByRole('radio', { name: /^9/ }));
    });
    await step('It is kept at once, before anything is written', async () => {
      await waitFor(() => expect(answered).toHaveBeenCalled(), patience);
    });
    await step('Say why', async () => {
      await userEvent.type(await survey.findByRole('textbox'), 'The oat cookie.');
      await userEvent.click(survey.getByRole('button', { name: 'Send' }));
    });
    await step('Thanks', async () => {
      await survey.findByText(/^Thank you/);
    });
  },
};

export const SendFeedback: Flow = {
  name: 'Send feedback',
  render: () => shop(html`<loyalty-feedback-form></loyalty-feedback-form>`),
  play: async ({ canvasElement, step }) => {
    const form = inside(canvasElement, 'loyalty-feedback-form');
    const sent = heard(canvasElement, 'loyalty-feedback-sent');
    await step('Say what it is about', async () => {
      await userEvent.click(await form.findByRole('radio', { name: 'Complaint' }));
    });
    await step('Write it', async () => {
      await userEvent.type(await form.findByRole('textbox', { name: /message/i }), 'The cup was leaking.');
      await userEvent.click(form.getByRole('button', { name: 'Send' }));
    });
    await step('The case has a number, and the page hears of it', async () => {
      await waitFor(() => expect(sent).toHaveBeenCalledTimes(1), patience);
      await form.findByText('Case number');
    });
  },
};
