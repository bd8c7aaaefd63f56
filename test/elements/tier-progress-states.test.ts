import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/elements/provider/define.js';
import '../../src/elements/tier-progress/define.js';
import type { LoyaltyTierProgress } from '../../src/elements/tier-progress/tier-progress.js';
import { coffee, midMember } from '../../stories/fixtures.js';
import * as allStories from '../../stories/tier-progress.stories.js';
import type { Story } from '../../stories/story.js';
import { hasPart, part, says, textOf } from '../support/element.js';

type StoryArgs = NonNullable<Parameters<typeof allStories.default.render>[0]>;

const inScenario = async (scenario: string): Promise<LoyaltyTierProgress> => {
  const provider = await fixture(
    html`<loyalty-provider scenario=${scenario}><loyalty-tier-progress></loyalty-tier-progress></loyalty-provider>`,
  );
  const element = provider.querySelector('loyalty-tier-progress');
  if (!element) throw new Error('the provider has no element');
  return element;
};

describe('<loyalty-tier-progress>: its states', () => {
  it('shows a member of the backend, in the box it had before', async () => {
    const element = await inScenario('coffee-stars/mid');
    expect(hasPart(element, 'skeleton')).to.equal(true);
    const before = element.offsetHeight;
    await says(element, /Green \d+ stars to Gold/);
    expect(element.offsetHeight).to.equal(before);
  });

  it('says what keeps the tier, of the backend', async () => {
    await says(await inScenario('hotel-nights/mid'), /Keep Silver: \d+ nights or €[\d,]+ by \w+ \d+/);
  });

  it('shows a guest what the first tier gives, and the way in', async () => {
    const element = await inScenario('coffee-stars/guest');
    await says(element, 'Green A drink on your birthday Join Coffee Stars Sign in');
    element.addEventListener('loyalty-join', (event) => event.preventDefault());
    const joined = oneEvent(element, 'loyalty-join');
    part(element, 'join').click();
    expect((await joined).cancelable).to.equal(true);
  });

  it('offers to try again when nothing can be loaded', async () => {
    const element = await inScenario('coffee-stars/offline');
    await says(element, 'Try again');
    expect(hasPart(element, 'retry')).to.equal(true);
  });

  it('offers to try again when only the programme cannot be loaded', async () => {
    const element = await inScenario('coffee-stars/offline');
    element.member = midMember;
    await says(element, 'Try again');
  });

  it('reads attributes as the contract has them', async () => {
    const element = await fixture<LoyaltyTierProgress>(
      html`<loyalty-tier-progress
        compact="false"
        member=${JSON.stringify(midMember)}
        program=${JSON.stringify(coffee)}
      ></loyalty-tier-progress>`,
    );
    expect(part(element, 'sentence').textContent).to.equal('120 stars to Gold');
    expect(hasPart(element, 'milestones')).to.equal(true);
    expect(getComputedStyle(part(element, 'head')).flexDirection).to.equal('column');
  });

  for (const [what, given] of [
    ['a programme without tiers', { program: { ...coffee, tiers: [] } }],
    ['a member whose tier is not told', { member: { ...midMember, tier: undefined } }],
    ['a tier that the programme does not have', { member: { ...midMember, tier: { tierId: 'lost' } } }],
  ] as const) {
    it(`keeps its box and says nothing for ${what}`, async () => {
      const element = await fixture<LoyaltyTierProgress>(html`<loyalty-tier-progress></loyalty-tier-progress>`);
      const before = element.offsetHeight;
      Object.assign(element, { program: coffee, member: midMember, ...given });
      await element.updateComplete;
      expect(textOf(element)).to.equal('');
      expect(element.offsetHeight).to.equal(before).and.above(90);
    });
  }

  it('asks a blocked member to speak to the shop', async () => {
    const element = await fixture<LoyaltyTierProgress>(
      html`<loyalty-tier-progress
        .program=${coffee}
        .member=${{ ...midMember, status: 'blocked' }}
      ></loyalty-tier-progress>`,
    );
    expect(textOf(element)).to.equal('Your membership is paused. Please ask the shop.');
  });
});

describe('<loyalty-tier-progress>: its stories', () => {
  const { default: meta, ...stories } = allStories;
  for (const [name, { args, render = meta.render }] of Object.entries<Story<StoryArgs>>(stories)) {
    it(`are accessible: ${name}`, async () => {
      await expect(await fixture<HTMLElement>(render({ ...meta.args, ...args }))).to.be.accessible();
    });
  }
});
