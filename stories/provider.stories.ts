import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.js';
import type { LoyaltyProvider } from '../src/elements/provider/provider.js';
import type { Story as StoryOf, StoryMeta } from './story.js';

type Args = Pick<LoyaltyProvider, 'scenario' | 'theme' | 'locale' | 'baseUrl'>;
type Story = StoryOf<Args>;

export default {
  title: 'Elements/Provider',
  component: 'loyalty-provider',
  args: { scenario: 'coffee-stars/mid' },
  render: ({ scenario, theme, locale, baseUrl }) =>
    html`<loyalty-provider
      scenario=${ifDefined(scenario)}
      theme=${ifDefined(theme)}
      locale=${ifDefined(locale)}
      base-url=${ifDefined(baseUrl)}
    >
      <loyalty-points-badge size="hero" show="value pending expiring"></loyalty-points-badge>
      <loyalty-tier-progress></loyalty-tier-progress>
    </loyalty-provider>`,
} satisfies StoryMeta<Args>;

export const LoadedCoffee: Story = {};

export const LoadedHotel: Story = { args: { scenario: 'hotel-nights/mid' } };

export const Guest: Story = { args: { scenario: 'coffee-stars/guest' } };

export const Chinese: Story = { args: { locale: 'zh-CN' } };

export const PendingWithoutClient: Story = { args: { scenario: undefined } };
