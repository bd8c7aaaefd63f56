import { expect } from 'chai';
import type { Request } from 'playwright-core';
import { pixel } from '../support/complaint-with-files.js';
import { visits } from './shop.js';
import { seen } from './shopper.js';

describe('the voice of a shopper', () => {
  const visit = visits('each test');

  /** The id that the page itself has sent. */
  const sentIds = (pattern: RegExp): readonly string[] => [
    ...new Set(visit.shopper.requests.map((request) => pattern.exec(request)?.[1]).filter((id) => id !== undefined)),
  ];

  for (const { member, memberId, key, score } of [
    { member: 'mid', memberId: 'coffee-mid', key: 'ArrowRight', score: 9 },
    { member: 'guest', memberId: null, key: 'ArrowLeft', score: 2 },
  ]) {
    it(`of a ${member} is a row with the number that was chosen: ${String(score)}`, async () => {
      const { page } = visit.shopper;
      await page.goto(`${visit.shop.origin}/?member=${member}`);
      await visit.shopper.enter(page.getByRole('button', { name: 'Buy Flat white' }));
      const survey = page.locator('loyalty-nps-survey');
      const numbers = survey.getByRole('radio');
      await visit.shopper.tabTo(numbers.first());
      if (key === 'ArrowLeft') await page.keyboard.press('Space');
      const steps = key === 'ArrowRight' ? score : 11 - score;
      for (let step = 0; step < steps; step += 1) await page.keyboard.press(key);
      expect(await numbers.nth(score).isChecked()).to.equal(true);
      await page.keyboard.press('Enter');
      await survey.getByRole('textbox').and(page.locator(':focus')).waitFor();
      await page.keyboard.type('The milk was like satin.');
      // Thanks are said once the answer is safe on the device, which may be before the shop has it.
      const delivered = page.waitForResponse((response) => isComplete(response.request()) && response.ok());
      await visit.shopper.enter(survey.getByRole('button', { name: 'Send' }));
      await seen(survey, 'Thank you for your answer.');
      await delivered;

      const ids = sentIds(/^PUT \/api\/coffee-stars\/survey-responses\/(.+)$/);
      expect(ids).to.have.length(1);
      const rows = await visit.shop.closeAndLook((db) => db.selectFrom('surveyResponses').selectAll().execute());
      expect(rows).to.have.length(1);
      expect(rows[0]).to.include({ id: ids[0], memberId, score, state: 'complete', surveyId: 'coffee-relationship' });
      expect(rows[0]?.comment).to.equal('The milk was like satin.');
    }).timeout(40_000);
  }

  it('is a case with the number that the page showed', async () => {
    const { page } = visit.shopper;
    await page.goto(`${visit.shop.origin}/?programme=hotel-nights&member=mid`);
    const form = page.locator('loyalty-feedback-form');
    await visit.shopper.tabTo(form.getByRole('radio', { name: 'Complaint' }));
    await page.keyboard.press('Space');
    await visit.shopper.tabTo(form.getByRole('textbox', { name: 'Your message' }));
    await page.keyboard.type('The window of room 12 does not close.');
    await visit.shopper.tabTo(form.getByRole('radio', { name: 'E-mail' }));
    await page.keyboard.press('Space');
    await visit.shopper.tabTo(form.getByRole('textbox', { name: 'E-mail' }));
    await page.keyboard.type('mei@example.org');
    await visit.shopper.enter(form.getByRole('button', { name: 'Send' }));
    const number = (await seen(form.locator('[part~="number"]'), /\d/)).replace(/^Case number\W*/, '');

    const { cases, messages } = await visit.shop.closeAndLook(async (db) => ({
      cases: await db.selectFrom('cases').selectAll().execute(),
      messages: await db.selectFrom('caseMessages').selectAll().execute(),
    }));
    expect(cases).to.have.length(1);
    expect(cases[0]).to.include({ number, memberId: 'hotel-mid', kind: 'complaint', contactBy: 'email' });
    expect(cases[0]?.contactValue).to.equal('mei@example.org');
    expect(messages.map(({ text }) => text)).to.deep.equal(['The window of room 12 does not close.']);
  }).timeout(40_000);

  it('is a case with the picture that was picked', async () => {
    const { page } = visit.shopper;
    await page.goto(`${visit.shop.origin}/?member=mid`);
    const form = page.locator('loyalty-feedback-form');
    await visit.shopper.tabTo(form.getByRole('radio', { name: 'Complaint' }));
    await page.keyboard.press('Space');
    await visit.shopper.tabTo(form.getByRole('textbox', { name: 'Your message' }));
    await page.keyboard.type('The cup leaks, see the picture. My card is 4111 1111 1111 1111.');
    const chooser = page.waitForEvent('filechooser');
    await visit.shopper.enter(form.getByRole('button', { name: 'Add files' }));
    await (await chooser).setFiles({ name: 'cup 杯子.png', mimeType: 'image/png', buffer: Buffer.from(pixel) });
    await seen(form.getByRole('listitem'), 'cup 杯子.png');
    await visit.shopper.enter(form.getByRole('button', { name: 'Send', exact: true }));
    await visit.shopper.enter(form.getByRole('button', { name: 'Leave it out and send' }));
    const number = (await seen(form.locator('[part~="number"]'), /\d/)).replace(/^Case number\W*/, '');

    const { files, messages, cases } = await visit.shop.closeAndLook(async (db) => ({
      cases: await db.selectFrom('cases').selectAll().execute(),
      files: await db.selectFrom('caseAttachments').selectAll().execute(),
      messages: await db.selectFrom('caseMessages').selectAll().execute(),
    }));
    expect(cases.map((each) => each.number)).to.deep.equal([number]);
    expect(messages[0]?.text).to.equal('The cup leaks, see the picture. My card is [card number].');
    expect(files).to.have.length(1);
    expect(files[0]).to.include({ caseId: cases[0]?.id, name: 'cup 杯子.png', type: 'image/png', size: pixel.length });
    expect([...(files[0]?.bytes ?? [])]).to.deep.equal([...pixel]);
  }).timeout(40_000);

  it('is one case, also when the first answer is cut off', async () => {
    const { page } = visit.shopper;
    await visit.shop.plan('feedback.create', 'cut-after-commit');
    await page.goto(`${visit.shop.origin}/?member=mid`);
    const form = page.locator('loyalty-feedback-form');
    await visit.shopper.tabTo(form.getByRole('radio', { name: 'Complaint' }));
    await page.keyboard.press('ArrowDown');
    await visit.shopper.tabTo(form.getByRole('textbox', { name: 'Your message' }));
    await page.keyboard.type('The door sticks.');
    await visit.shopper.enter(form.getByRole('button', { name: 'Send' }));
    const number = (await seen(form.locator('[part~="number"]'), /\d/)).replace(/^Case number\W*/, '');

    const cases = await visit.shop.closeAndLook((db) => db.selectFrom('cases').selectAll().execute());
    expect(cases.map((each) => each.number)).to.deep.equal([number]);
    expect(cases[0]).to.include({ kind: 'problem' });
  }).timeout(40_000);
});

const isComplete = (request: Request): boolean =>
  request.url().includes('/survey-responses/') && request.postData()?.includes('"complete"') === true;
