import { expect, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LoyaltyFeedbackForm } from '../../src/elements/feedback-form/feedback-form.js';
import type { Feedback } from '../../src/domain/feedback.js';
import { picture, pixel } from '../support/complaint-with-files.js';
import { hasPart, part, says } from '../support/element.js';
import { complain, FeedbackPage, find, hasFocus, send } from '../support/feedback-page.js';
import { drag, paste, pick } from '../support/files.js';

const template = html`<loyalty-feedback-form attachments></loyalty-feedback-form>`;

async function ready(page: FeedbackPage, form = template): Promise<LoyaltyFeedbackForm> {
  const shown = await page.show(form);
  await complain(shown);
  await waitUntil(() => hasPart(shown, 'attach'), 'files are not asked for');
  return shown;
}

const names = (form: LoyaltyFeedbackForm) =>
  [...(form.shadowRoot?.querySelectorAll('[part=name]') ?? [])].map(({ textContent }) => textContent);

const lists = (form: LoyaltyFeedbackForm, ...wanted: string[]) =>
  waitUntil(() => names(form).join() === wanted.join(), `does not list ${wanted.join()}`);

/** The parts of what was posted. */
async function posted({ posts }: FeedbackPage, place = 0) {
  const form = posts[place]?.body as FormData;
  const message = JSON.parse(await (form.get('feedback') as File).text()) as Feedback;
  return { message, files: form.getAll('files') as File[] };
}

describe('files of <loyalty-feedback-form>', () => {
  it('are asked for only where the page wants them', async () => {
    const form = await new FeedbackPage().show();
    await complain(form);
    expect(form.shadowRoot?.querySelector('input[type=file]')).to.equal(null);
    expect(drag(form, 'drop', picture())).to.equal(false);
  });

  it('go with the message, byte for byte and in order, and are listed, said and drawn', async () => {
    const page = new FeedbackPage();
    const form = await ready(page);
    pick(form, picture('first.png'));
    await lists(form, 'first.png');
    expect(part(form, 'size').textContent).to.equal('0.1 kB');
    await says(form, 'first.png is attached.');
    await waitUntil(() => part(form, 'thumbnail') instanceof HTMLCanvasElement, 'no picture');
    pick(form, new File(['%PDF'], 'second.pdf', { type: 'application/pdf' }));
    await lists(form, 'first.png', 'second.pdf');
    await expect(form).to.be.accessible();
    await send(form);
    await says(form, 'C-');
    const { message, files } = await posted(page);
    expect(message.attachments?.map(({ name }) => name)).to.deep.equal(['first.png', 'second.pdf']);
    expect([...new Uint8Array(await files[0]!.arrayBuffer())]).to.deep.equal([...pixel]);
    expect(page.posts[0]?.idempotencyKey).to.equal(message.id);
    expect(hasPart(form, 'note')).to.equal(false);
  });

  it('are shown, and said to be left out, where they come before the first word', async () => {
    for (const [file, sees] of [
      [picture(), (form: LoyaltyFeedbackForm) => names(form).join() === 'cup.png'],
      [
        picture('a.exe', 'text/exe'),
        (form: LoyaltyFeedbackForm) => form.shadowRoot?.textContent.includes('a.exe was left out'),
      ],
    ] as const) {
      const form = await new FeedbackPage().show(
        html`<loyalty-feedback-form kind="problem" attachments></loyalty-feedback-form>`,
      );
      await waitUntil(() => drag(form, 'drop', file), 'does not take it');
      expect(form.shadowRoot?.textContent).not.to.match(/false|undefined/);
      await waitUntil(() => sees(form), `does not tell of ${file.name}`);
    }
  });

  it('are dropped on the form, which shows that it would take them', async () => {
    const form = await ready(new FeedbackPage());
    expect(drag(form, 'dragover', picture())).to.equal(true);
    await waitUntil(() => hasPart(form, 'over'));
    drag(form, 'dragleave', picture());
    await waitUntil(() => !hasPart(form, 'over'));
    expect(drag(form, 'drop', picture('dropped.png'))).to.equal(true);
    await lists(form, 'dropped.png');
    expect(drag(form, 'drop')).to.equal(false);
  });

  it('are pasted, but text stays text', async () => {
    const form = await ready(new FeedbackPage());
    expect(paste(form, [picture('pasted.png')])).to.equal(true);
    await lists(form, 'pasted.png');
    expect(paste(form, [], 'words')).to.equal(false);
    expect(paste(form, [picture('table.png')], 'cells')).to.equal(false);
    expect(names(form)).to.deep.equal(['pasted.png']);
  });

  it('are left out with a reason where they do not fit', async () => {
    const form = await ready(
      new FeedbackPage(),
      html`<loyalty-feedback-form
        attachments
        accept="image/*"
        max-files="1"
        max-file-size="100"
      ></loyalty-feedback-form>`,
    );
    const file = (name: string, bytes: number, type = 'image/png') => new File([new Uint8Array(bytes)], name, { type });
    pick(
      form,
      file('a.exe', 9, 'text/html'),
      file('empty.png', 0),
      file('big.png', 101),
      file('b.png', 9),
      file('c.png', 9),
    );
    await lists(form, 'b.png');
    await says(form, 'c.png was left out: there are as many files as may be sent.');
    expect(
      [...form.shadowRoot!.querySelectorAll('[part=error][role=alert] span')].map((each) => each.textContent),
    ).to.deep.equal([
      'a.exe was left out: files of this type are not taken.',
      'empty.png was left out: it is empty.',
      'big.png was left out: it is larger than 0.1 kB.',
      'c.png was left out: there are as many files as may be sent.',
    ]);
    await expect(form).to.be.accessible();
  });

  it('have sane limits where the page has odd ones', async () => {
    const form = await ready(
      new FeedbackPage(),
      html`<loyalty-feedback-form attachments accept=" " max-files="-1" max-file-size="none"></loyalty-feedback-form>`,
    );
    expect(part(form, 'hint').textContent.trim()).to.equal(
      'Up to 5 files, 5 MB each. You can drop or paste them here, too.',
    );
    expect(find(form, 'input[type=file]').accept).to.contain('image/jpeg').and.not.contain('svg');
  });

  it('are added, taken away and sent with the keyboard alone', async () => {
    const form = await ready(new FeedbackPage());
    pick(form, picture('a.png'), picture('b.png'));
    await lists(form, 'a.png', 'b.png');
    let opened = 0;
    find(form, 'input[type=file]').addEventListener('click', (event) => {
      event.preventDefault();
      opened += 1;
    });
    find(form, '#message').focus();
    const press = async (key: string, times = 1) => {
      for (let time = 0; time < times; time += 1) await sendKeys({ press: key });
    };
    // Rating, contact, two files.
    await press('Tab', 3);
    await hasFocus(form, '[aria-label="Remove a.png"]');
    await press('Enter');
    await hasFocus(form, '[aria-label="Remove b.png"]');
    await says(form, 'a.png is removed.');
    await press('Space');
    await hasFocus(form, '[part~=attach]');
    expect(hasPart(form, 'file')).to.equal(false);
    await press('Enter');
    expect(opened).to.equal(1);
    await press('Tab');
    await hasFocus(form, '[part~=send]');
    await press('Enter');
    await says(form, 'C-');
  });

  it('come back with the draft after a reload, and can still be sent', async () => {
    const page = new FeedbackPage();
    const first = await ready(page);
    pick(first, picture('kept.png'));
    await lists(first, 'kept.png');
    await says(first, 'kept.png is attached.');
    first.parentElement?.remove();
    const second = await page.show(template);
    await says(second, 'you had begun');
    await lists(second, 'kept.png');
    await send(second);
    await says(second, 'C-');
    expect((await posted(page)).files[0]?.size).to.equal(pixel.length);
  });

  it('wait with the message, and the page says what becomes of them', async () => {
    const page = new FeedbackPage();
    page.faults.push('hold', 'cut');
    const form = await ready(page);
    pick(form, picture());
    await says(form, 'cup.png is attached.');
    await send(form);
    await waitUntil(() => page.posts.length === 1);
    expect(part(form, 'progress').getAttribute('aria-label')).to.equal('Sending your message with its files…');
    await expect(form).to.be.accessible();
    page.release();
    await says(form, 'C-');
  });

  it('that are gone from the device do not hold back the words, and the member is told', async () => {
    const page = new FeedbackPage();
    page.faults.push('cut');
    const form = await ready(page);
    pick(form, picture('gone.png'), picture('there.png'));
    await lists(form, 'gone.png', 'there.png');
    await says(form, 'there.png is attached.');
    const { files } = (await form.client?.durable())!;
    await send(form);
    await says(form, 'saved on this device');
    const { message } = await posted(page);
    await (await files()).delete([message.attachments![0]!.id]);
    part(form, 'send').click();
    await says(form, 'Files that were no longer on this device could not be sent with it.');
    expect((await posted(page, 1)).message.attachments?.map(({ name }) => name)).to.deep.equal(['there.png']);
    expect(page.posts[1]?.idempotencyKey).to.equal(`${message.id}/1`);
  });

  it('have a button for the camera where a finger points', async () => {
    const form = await ready(new FeedbackPage());
    expect(find(form, 'input[capture]').accept).to.equal('image/jpeg,image/png,image/webp,image/gif');
    const isShown = getComputedStyle(part(form, 'camera')).display !== 'none';
    expect(isShown).to.equal(matchMedia('(pointer: coarse)').matches);
  });
});
