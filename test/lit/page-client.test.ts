import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { createLoyaltyClient } from '../../src/client/loyalty-client.js';
import { getMember } from '../../src/client/resources/member.js';
import { getProgram } from '../../src/client/resources/program.js';
import '../../src/elements/points-badge/define.js';
import type { LoyaltyPointsBadge } from '../../src/elements/points-badge/points-badge.js';
import { addWords } from '../../src/i18n/catalogue.js';
import * as zhHans from '../../src/i18n/zh-hans.js';
import { configure, provideClient } from '../../src/lit/page-client.js';
import { says, textOf } from '../support/element.js';
import { recordedSandbox } from '../support/page.js';

const getToken = () => Promise.resolve('token');
const badge = () => fixture<LoyaltyPointsBadge>(html`<loyalty-points-badge></loyalty-points-badge>`);

describe('the client of the page', () => {
  it('reaches elements that were there before it, and asks each question once for all of them', async () => {
    const { transport, requests } = recordedSandbox('mid');
    const elements = await Promise.all(Array.from({ length: 10 }, badge));
    expect(elements.map(textOf)).to.deep.equal(elements.map(() => ''));

    configure({ baseUrl: '/loyalty', transport, getToken });
    await Promise.all(elements.map((element) => says(element, /^\d+ stars$/)));
    const asked = requests.map(({ operation }) => operation).sort();
    expect(asked).to.deep.equal(['member.get', 'program.get']);
  });

  it('reaches elements that come after it', async () => {
    await says(await badge(), /^\d+ stars$/);
  });

  it('shows nothing that a server knew of the last member to whoever signs in after', async () => {
    const { transport } = recordedSandbox('mid');
    const server = createLoyaltyClient({ baseUrl: '/loyalty', transport, getToken });
    await Promise.all([server.read(getProgram, undefined), server.read(getMember, undefined)]);
    const never = () => new Promise<never>(() => undefined);
    configure({ transport: never, getToken, initialData: server.dehydrate() });
    await says(await badge(), /^\d+ stars$/);
    configure({ transport: never, getToken: () => Promise.resolve('other') });
    expect(textOf(await badge())).to.equal('');
    configure({ transport: never, locale: 'en' });
    expect(textOf(await badge())).to.equal('');
  });

  it('speaks for a guest without asking for a member', async () => {
    const { transport, requests } = recordedSandbox('guest');
    configure({ transport, getToken: () => Promise.resolve(null) });
    await says(await badge(), 'Join Coffee Stars');
    expect(requests.map(({ operation }) => operation)).to.deep.equal(['program.get']);
  });

  it('speaks the language that the page has configured, but for elements with one of their own', async () => {
    addWords('zh-Hans', zhHans);
    configure({ transport: recordedSandbox('guest').transport, locale: 'zh-CN' });
    await says(await badge(), '加入');
    const own = await fixture<LoyaltyPointsBadge>(html`<loyalty-points-badge locale="en"></loyalty-points-badge>`);
    await says(own, 'Join');
    configure({ locale: '' });
    await says(await badge(), 'Join');
  });

  it('refuses another base URL and tells the page', async () => {
    const refused = oneEvent(document, 'loyalty-error');
    configure({ baseUrl: 'https://elsewhere.example/' });
    expect((await refused).detail).to.include({ code: 'invalid-configuration' });
  });

  it('asks again when the page says that something has changed', async () => {
    const { transport, requests } = recordedSandbox('mid');
    configure({ transport, getToken });
    await says(await badge(), /^\d+ stars$/);
    const before = requests.length;
    document.dispatchEvent(new Event('loyalty-refresh'));
    await waitUntil(() => requests.length === before + 2);
    expect(requests.at(-1)?.headers).to.have.property('if-none-match');
  });

  it('shows nothing of the last member from the moment another one signs in', async () => {
    const element = await badge();
    await says(element, /^\d+ stars$/);
    const never = { transport: () => new Promise<never>(() => undefined), getToken: () => Promise.resolve('other') };
    provideClient(createLoyaltyClient({ baseUrl: '/loyalty', ...never }));
    await element.updateComplete;
    expect(textOf(element)).to.equal('');
  });
});

describe('the language of the page', () => {
  afterEach(() => {
    document.documentElement.lang = 'en';
  });

  it('is the nearest one, and follows it when it changes', async () => {
    addWords('zh-Hans', zhHans);
    const { transport } = recordedSandbox('mid');
    provideClient(createLoyaltyClient({ baseUrl: '/loyalty', transport, getToken }));
    const element = await fixture<LoyaltyPointsBadge>(html`<loyalty-points-badge show="value"></loyalty-points-badge>`);
    await says(element, 'worth $');
    document.documentElement.lang = 'zh-CN';
    await says(element, '价值');
  });

  it('is English, dates and numbers too, where the kit has no words for it', async () => {
    document.documentElement.lang = 'ar-EG';
    const element = await fixture<LoyaltyPointsBadge>(
      html`<loyalty-points-badge balance="1250"></loyalty-points-badge>`,
    );
    await says(element, '1,250');
  });

  it('takes the merchant at their own words', async () => {
    addWords('en', { guest: { join: 'Become a regular of {program}' } });
    const { transport } = recordedSandbox('guest');
    provideClient(createLoyaltyClient({ baseUrl: '/loyalty', transport, getToken: () => Promise.resolve(null) }));
    await says(await badge(), 'Become a regular of Coffee Stars');
  });

  it('survives a language that is none', async () => {
    const element = await fixture<LoyaltyPointsBadge>(
      html`<loyalty-points-badge locale="no such language" balance="1250"></loyalty-points-badge>`,
    );
    await says(element, '1,250');
  });
});
