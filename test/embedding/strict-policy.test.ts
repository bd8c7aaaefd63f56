import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { backend } from '../hostile/page-site.js';
import { noted, settled, until, visits } from '../hostile/page-visit.js';
import { pixel } from '../support/complaint-with-files.js';
import { builds, esm } from './builds.js';
import { modules } from './modules.js';

const policyOf = (types: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${types}`,
  ].join('; ');

const body = `
  <section id="head"><loyalty-points-badge details="popover" show="value expiring"></loyalty-points-badge></section>
  <div data-loyalty="points-badge" data-size="hero"></div>
  <loyalty-tier-progress></loyalty-tier-progress><loyalty-tier-progress layout="vertical"></loyalty-tier-progress>
  <loyalty-rewards-list controls="filter sort layout"></loyalty-rewards-list>
  <loyalty-your-rewards></loyalty-your-rewards>
  <loyalty-nps-survey></loyalty-nps-survey><loyalty-csat-survey mode="modal"></loyalty-csat-survey>
  <loyalty-ces-survey mode="popover" delay="0"></loyalty-ces-survey><loyalty-expectation-survey></loyalty-expectation-survey>
  <loyalty-feedback-form id="form" min-seconds="0" attachments></loyalty-feedback-form>

  <loyalty-provider theme="dark"><section lang="zh-CN"><loyalty-points-badge show="value"></loyalty-points-badge></section></loyalty-provider>`;

const pageOf = (kit: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
  <link rel="icon" href="/icon.js"><link rel="stylesheet" href="/loyalty.css"><script src="/oracle.js"></script>${kit}</head>
  <body>${body}</body></html>`;

const seen = (target: Locator, text: string | RegExp): Promise<void> =>
  target.filter({ hasText: text }).first().waitFor();

async function useBadge(page: Page): Promise<void> {
  const badge = page.locator('#head loyalty-points-badge');
  await badge.getByRole('button').first().click();
  await badge.locator('[popover]').first().waitFor();
  await page.keyboard.press('Escape');
}

async function useList(page: Page): Promise<void> {
  const list = page.locator('loyalty-rewards-list');
  await list.getByRole('button', { name: 'Redeem Any hot drink' }).click();
  const dialog = list.getByRole('dialog');
  await dialog.getByRole('button', { name: /^Redeem \d+ stars/, disabled: false }).click();
  await seen(dialog, 'is yours');
  await dialog.locator('svg path, svg rect').first().waitFor({ state: 'attached' });
  await dialog.getByRole('button', { name: 'Close' }).click();
  await seen(page.locator('loyalty-your-rewards'), 'Any hot drink');
}

async function useYourRewards(page: Page): Promise<void> {
  const row = page.locator('loyalty-your-rewards').locator('summary').first();
  await row.click();
  await page.locator('loyalty-your-rewards').locator('svg').first().waitFor({ state: 'attached' });
}

/** The dialog is opened by the page; in its corner a survey comes by itself, as the first one. */
async function useSurvey(page: Page, noun: string): Promise<void> {
  const survey = page.locator(`loyalty-${noun}-survey`);
  if (noun === 'csat') await page.evaluate('document.querySelector("loyalty-csat-survey").open()');
  await survey.getByRole('radio').first().waitFor();
  const groups = await survey.locator('fieldset, [role=radiogroup]').all();
  for (const group of groups) await group.getByRole('radio').last().check({ force: true });
  const words = survey.getByRole('textbox');
  if (!(await words.isVisible()))
    await survey
      .getByRole('button', { name: /^(Next|Send|Continue)$/ })
      .first()
      .click();
  await words.fill('The milk was like satin.');
  await survey.getByRole('button', { name: 'Send' }).click();
  await survey.getByText('Thank you for your answer.').first().waitFor({ state: 'attached' });
  if (noun === 'csat') await survey.getByRole('button', { name: 'Close' }).first().click();
}

async function useForm(page: Page): Promise<void> {
  const form = page.locator('#form');
  await form.getByRole('radio', { name: 'Complaint' }).check({ force: true });
  await form.getByRole('textbox', { name: 'Your message' }).fill('The cup leaks. My card is 4111 1111 1111 1111.');
  const chooser = page.waitForEvent('filechooser');
  await form.getByRole('button', { name: 'Add files' }).click();
  await (await chooser).setFiles({ name: 'cup.png', mimeType: 'image/png', buffer: Buffer.from(pixel) });
  await seen(form.getByRole('listitem'), 'cup.png');
  // The backend of this page takes no files.
  await form.getByRole('button', { name: /^Remove/ }).click();
  await form.getByRole('button', { name: 'Send', exact: true }).click();
  await form.getByRole('button', { name: 'Leave it out and send' }).click();
  await form.locator('[part~="number"]').first().waitFor();
}

describe('The policy of a careful shop, with every element opened and used', () => {
  const visit = visits(undefined, modules);

  for (const build of builds) {
    it(`is kept by ${build.name}`, async () => {
      const { page, site } = visit;
      page.setDefaultTimeout(15_000);
      await page.setViewportSize({ width: 1280, height: 900 });
      const kit = build.tag({ data: { 'base-url': backend() }, more: 'defer' });
      // Modules share the page's own Lit.
      const types = build === esm ? 'loyalty-elements lit-html' : 'loyalty-elements';
      await visit.open(pageOf(kit), { 'content-security-policy': policyOf(types) });
      await until(page, 'document.querySelectorAll("[data-loyalty-ready]").length');
      await settled(page);
      await until(page, '/价值/.test(oracle.text("[lang=zh-CN] loyalty-points-badge"))');
      await useBadge(page);
      await useList(page);
      await useYourRewards(page);
      for (const noun of ['ces', 'nps', 'csat', 'expectation']) await useSurvey(page, noun);
      await useForm(page);
      const { violations, errors, warnings } = await noted(page);
      console.log(
        `        ${build.name}: ${String(violations.length)} violations, ${String(site.reports.length)} reports, ${String(site.asked.length)} requests`,
      );
      expect({ violations, errors, reports: site.reports }).to.deep.equal({ violations: [], errors: [], reports: [] });
      expect(warnings).to.deep.equal([]);
    }).timeout(180_000);

    it(`stops nothing but ${build.name} where it lists no type policy of ours`, async () => {
      await visit.open(pageOf(build.tag({ data: { 'base-url': backend() }, more: 'defer' })), {
        'content-security-policy': policyOf('shop'),
      });
      if (build !== esm) {
        await until(visit.page, 'oracle.warnings.join().includes("not started")');
        expect((await noted(visit.page)).errors).to.deep.equal([]);
      }
      await until(visit.page, 'document.readyState === "complete"');
      expect(await visit.page.evaluate('document.querySelectorAll(":not(:defined)").length')).to.be.above(8);
    });
  }
});
