import { expect } from 'chai';
import type { Locator } from 'playwright-core';
import { visits } from './shop.js';
import { seen } from './shopper.js';

describe('the page on which everything can be tried', () => {
  const visit = visits('all tests');

  const open = async (query = '') => {
    const { page } = visit.shopper;
    await page.goto(`${visit.shop.origin}/try${query}`);
    return page;
  };
  const preview = (tag: string): Locator => visit.shopper.page.locator(`#preview loyalty-${tag}`);
  const snippet = (): Locator => visit.shopper.page.locator('#snippet');

  /** Walks to a list and types the beginning of what is wanted, as one does at a keyboard. */
  const choose = async (name: string, beginning: string) => {
    const { page, tabTo } = visit.shopper;
    await tabTo(page.getByRole('combobox', { name }));
    await page.keyboard.type(beginning);
  };

  it('shows all five widgets of a member', async () => {
    const page = await open();
    await seen(preview('points-badge').locator('[part~="balance"]'), '276 stars');
    await seen(preview('tier-progress'), 'to Gold');
    await seen(preview('rewards-list'), 'Any hot drink');
    await seen(preview('nps-survey'), 'Coffee Stars');
    await preview('feedback-form').getByRole('radio').first().waitFor();
    await seen(page.locator('#snippet'), '<loyalty-nps-survey></loyalty-nps-survey>');
  }).timeout(30_000);

  it('follows every choice, by keyboard, and keeps it in the address', async () => {
    const page = await open();
    await choose('Programme', 'Little');
    await seen(preview('points-badge').locator('[part~="balance"]'), '6,880 steps');
    await choose('Member', 'At the top');
    await seen(preview('tier-progress'), 'Pathfinder');
    await choose('Look', 'Night');
    await seen(snippet(), '--loyalty-color-accent: #b79bff');
    const background = await preview('feedback-form').evaluate((element) => {
      return getComputedStyle(element.closest('.page') ?? element).backgroundColor;
    });
    expect(background).to.equal('rgb(18, 15, 29)');
    await visit.shopper.tabTo(page.getByRole('combobox', { name: 'Language' }));
    await page.keyboard.press('ArrowDown');
    await seen(page.locator('h1'), '试一试');
    await seen(preview('rewards-list'), '路上便当');
    await seen(snippet(), 'lang="zh-CN"');
    const asked = Object.fromEntries(new URL(page.url()).searchParams);
    const expected = { programme: 'tour-operator', member: 'top', scenario: 'mid', lang: 'zh-CN', theme: 'night' };
    expect(asked).to.deep.equal(expected);
  }).timeout(40_000);

  it('shows and copies only what is wanted', async () => {
    const page = await open('?member=guest');
    await seen(preview('rewards-list'), 'Any hot drink');
    await visit.shopper.tabTo(page.getByRole('checkbox', { name: 'Survey' }));
    await page.keyboard.press('Space');
    await preview('nps-survey').waitFor({ state: 'detached' });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await visit.shopper.enter(page.getByRole('button', { name: 'Copy' }));
    await seen(page.getByRole('status'), 'Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.match(/<(script|loyalty-[\w-]+)(?= |>)/g)).to.deep.equal([
      '<script',
      '<loyalty-points-badge',
      '<loyalty-tier-progress',
      '<loyalty-rewards-list',
      '<loyalty-feedback-form',
    ]);
  }).timeout(30_000);

  it('redeems, and starts again', async () => {
    const page = await open();
    const balance = preview('points-badge').locator('[part~="balance"]');
    await seen(balance, '276 stars');
    await visit.shopper.enter(preview('rewards-list').getByRole('button', { name: 'Redeem Any hot drink' }));
    const dialog = preview('rewards-list').getByRole('dialog');
    await visit.shopper.enter(dialog.getByRole('button', { name: 'Redeem 100 stars', disabled: false }));
    await seen(dialog, 'Any hot drink is yours');
    await visit.shopper.enter(dialog.getByRole('button', { name: 'Close' }));
    await seen(balance, '176 stars');
    await visit.shopper.enter(page.getByRole('button', { name: 'Start again' }));
    await seen(balance, '276 stars');
  }).timeout(40_000);

  for (const { scenario, said } of [
    { scenario: 'out-of-stock', said: 'Out of stock' },
    { scenario: 'offline', said: 'could not be loaded' },
    { scenario: 'malformed', said: '<img src=x' },
    { scenario: '401', said: 'could not be loaded' },
    { scenario: '429', said: 'could not be loaded' },
  ]) {
    it(`plays ${scenario}`, async () => {
      await open(`?scenario=${scenario}`);
      await seen(preview('rewards-list'), said);
    }).timeout(30_000);
  }

  it('has room on a small phone', async () => {
    const { page } = visit.shopper;
    await page.setViewportSize({ width: 320, height: 700 });
    for (const lang of ['en', 'zh-CN', 'ar']) {
      await open(`?programme=department-store&lang=${lang}`);
      await seen(preview('rewards-list').getByRole('listitem'), /\d/);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), lang).to.be.at.most(320);
    }
  }).timeout(30_000);
});
