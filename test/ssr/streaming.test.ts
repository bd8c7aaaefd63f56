import { expect } from 'chai';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { getMember } from '../../src/client/resources/member.js';
import { createLoyaltyClient } from '../../src/client/loyalty-client.js';
import { createSandbox, createTestClient } from '../../src/sandbox/testing.js';
import type { LoyaltyError } from '../../src/domain/errors.js';
import type * as Ssr from '../../src/ssr/ssr.js';
import { givenBy } from './given.js';
import { loaded } from './loaded.js';

let createPage: typeof Ssr.createPage;

/** A promise that somebody else keeps. */
function held(): { readonly promise: Promise<string>; readonly keep: (text: string) => void } {
  let keep = (_: string): void => undefined;
  const promise = new Promise<string>((resolve) => (keep = resolve));
  return { promise, keep };
}

describe('A page in pieces', () => {
  before(async () => {
    ({ createPage } = await loaded());
  });

  it('sends its head before the backend has answered, and the rest in order', async () => {
    const page = createPage({ data: await givenBy() });
    const answer = held();
    const stream = page.stream(
      '<head>',
      answer.promise,
      page.render('tier-progress'),
      () => page.dataScript(),
      '</html>',
    );
    const reader = stream.getReader();
    const decoder = new TextDecoder();
    const next = async () => decoder.decode((await reader.read()).value);
    expect(await next()).to.equal('<head>');
    answer.keep('<p>now</p>');
    expect(await next()).to.equal('<p>now</p>');
    expect(await next()).to.match(/^<loyalty-tier-progress[^]*to Gold/);
    expect(await next()).to.match(/^<script type="application\/json" id="loyalty-data">.*"member\.get/);
    expect(await next()).to.equal('</html>');
    expect((await reader.read()).done).to.equal(true);
  });

  it('is the same page, as a stream of bytes for a response and as texts for Node', async () => {
    const page = createPage({ data: await givenBy() });
    const render = () => page.render('rewards-list');
    const whole = `<main>${await render()}</main>`;
    expect(await new Response(page.stream('<main>', render, '', '</main>')).text()).to.equal(whole);
    expect(await text(Readable.from(page.texts('<main>', render(), '</main>')))).to.equal(whole);
  });

  it('goes on without an element that could not be rendered, and says so', async () => {
    const heard: LoyaltyError[] = [];
    const data = { ...(await givenBy()), 'member.get': { id: 7 } };
    const page = createPage({ data, onError: (error) => heard.push(error) });
    const response = new Response(page.stream('<main>', page.render('points-badge'), '</main>'));
    expect(await response.text()).to.equal('<main></main>');
    expect(heard.map(({ code }) => code)).to.include('invalid-response');
  });

  it('ends with the error where nobody hears of it, and no failure goes unheard', async () => {
    const data = { ...(await givenBy()), 'member.get': { id: 7 } };
    const unheard: unknown[] = [];
    const hear = (error: unknown) => unheard.push(error);
    process.on('unhandledRejection', hear);
    try {
      const page = createPage({ data });
      const first = held();
      const all = new Response(page.stream(first.promise, page.render('points-badge'))).text();
      await page.render('points-badge').catch(() => undefined);
      await new Promise((resolve) => setImmediate(resolve));
      first.keep('<main>');
      expect(await all.catch((error: unknown) => String(error))).to.contain('member.get');
      // Whatever fails of the page itself is never swallowed.
      const own = createPage({ onError: () => undefined }).stream(() =>
        Promise.reject(new Error('the shop is closed')),
      );
      expect(await new Response(own).text().catch((error: unknown) => String(error))).to.contain('the shop is closed');
      expect(unheard).to.deep.equal([]);
    } finally {
      process.off('unhandledRejection', hear);
    }
  });

  it('is no longer made when nobody reads it', async () => {
    let isMade = false;
    const stream = createPage().stream('<main>', () => {
      isMade = true;
      return '';
    });
    const reader = stream.getReader();
    await reader.read();
    await reader.cancel();
    expect(isMade).to.equal(false);
  });
});

describe('An element for a framework that writes its tags itself', () => {
  it('comes as tag, attributes and what is inside: the same as in one', async () => {
    ({ createPage } = await loaded());
    const page = createPage({ data: await givenBy(), locale: 'en-GB', dir: 'ltr' });
    const options = {
      attributes: { 'page-size': 6, controls: true, category: 'a "b"' },
      children: '<p slot="guest">Hi</p>',
    };
    const { tag, attributes, inside } = await page.element('rewards-list', options);
    expect(tag).to.equal('loyalty-rewards-list');
    expect(attributes).to.include({
      ...{ lang: 'en-GB', dir: 'ltr', 'page-size': '6', controls: '', category: 'a "b"', 'data-served': '' },
    });
    expect(inside).to.match(/^<template shadowrootmode="open"><style>[^]*<\/template><p slot="guest">Hi<\/p>$/);
    const whole = await page.render('rewards-list', options);
    expect(whole)
      .to.contain(inside)
      .and.to.match(/^<loyalty-rewards-list lang="en-GB" [^>]*category="a &quot;b&quot;"/);
  });
});

describe('The clock of a member far away', () => {
  /** A badge that says since when its balance may be old: the backend has gone since. */
  async function badge(timeZone?: string): Promise<string> {
    const { client: known } = createTestClient();
    const answers = createPage({ client: known });
    await answers.render('points-badge');
    const asOf = Date.UTC(2026, 0, 5, 12, 30);
    const initialData = Object.fromEntries(
      Object.entries(answers.initialData()).map(([question, answer]) => [question, { ...answer, asOf }]),
    );
    const { client } = createTestClient({ scenario: 'offline', initialData });
    await client.read(getMember, undefined).catch(() => undefined);
    return createPage({ client, locale: 'en-GB', timeZone }).render('points-badge');
  }
  const clockIn = (html: string) => /\d?\d:\d\d/.exec(html.replace(/<style[^]*?<\/style>/, ''))?.[0];

  it('is the one of the member, also for many at the same time', async () => {
    ({ createPage } = await loaded());
    const zones = ['Asia/Kathmandu', 'UTC', 'Australia/Eucla', 'Asia/Kathmandu', undefined];
    const seen = await Promise.all(zones.map(async (zone) => clockIn(await badge(zone))));
    expect(seen.slice(0, 4)).to.deep.equal(['18:15', '12:30', '21:15', '18:15']);
    expect(seen[4]).to.equal(
      new Date(Date.UTC(2026, 0, 5, 12, 30)).toLocaleTimeString('en-GB', { hour: 'numeric', minute: '2-digit' }),
    );
    expect(new Intl.DateTimeFormat() instanceof Intl.DateTimeFormat).to.equal(true);
  });

  it('is none where the zone is none', async () => {
    ({ createPage } = await loaded());
    expect(() => createPage({ timeZone: 'Mars/Olympus' })).to.throw('timeZone is no time zone');
  });

  it('leaves the clients of a server as they are', async () => {
    ({ createPage } = await loaded());
    const { transport } = createSandbox({ latencyMs: 0 });
    const seen = new Set<string>();
    const look = () => {
      const format = new Intl.DateTimeFormat();
      const { timeZone } = format.resolvedOptions();
      seen.add(`${typeof document} ${timeZone} ${typeof format.formatToParts}`);
    };
    const client = createLoyaltyClient({
      baseUrl: 'https://sandbox.invalid',
      getToken: () => {
        look();
        return Promise.resolve('token');
      },
      transport: (...asked) => {
        look();
        return transport(...asked);
      },
    });
    const page = createPage({ client, timeZone: 'Asia/Kathmandu' });
    expect(await page.render('points-badge')).to.contain('276');
    expect([...seen]).to.deep.equal([`undefined ${new Intl.DateTimeFormat().resolvedOptions().timeZone} function`]);
  });
});
