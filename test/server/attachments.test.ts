import { expect } from 'chai';
import type { Case } from '../../src/domain/feedback.js';
import type { Page } from '../../src/domain/rewards.js';
import { complaintWith, picture, pixel } from '../support/complaint-with-files.js';
import { keyed, slugOf, startApi, type ProblemBody, type RunningApi } from './running-api.js';

describe('files that come with a message', () => {
  let api: RunningApi;
  beforeEach(async () => {
    api = await startApi();
  });
  afterEach(() => api.stop());

  const post = <T = Case>(key: string, body: unknown, as?: string) =>
    api.call<T>('POST', '/feedback', { ...(as && { as }), headers: keyed(key), body });
  const rows = () => api.db.selectFrom('caseAttachments').selectAll().orderBy('position').execute();
  const blank = (name: string, bytes: number, type = 'image/jpeg') => new File([new Uint8Array(bytes)], name, { type });

  it('are in the database, byte for byte, and named in the case', async () => {
    const { feedback, form } = complaintWith([picture(), picture('Tasse „schön" 杯子.png')]);
    const { status, body } = await post('k', form, 'coffee-mid');
    expect([status, body.attachments]).to.deep.equal([201, feedback.attachments]);
    const [first, second] = await rows();
    expect([...(first?.bytes ?? [])]).to.deep.equal([...pixel]);
    expect(first).to.include({ caseId: body.id, name: 'cup.png', type: 'image/png', size: pixel.length });
    expect(second?.name).to.equal('Tasse „schön" 杯子.png');
    const list = await api.call<Page<Case>>('GET', '/cases', { as: 'coffee-mid' });
    expect(list.body.items[0]?.attachments?.map(({ name }) => name)).to.deep.equal(['cup.png', second?.name]);
  });

  it('are stored once for one key, and another file under it is another wish', async () => {
    const { feedback, form } = complaintWith([picture()]);
    const first = await post('k', form);
    expect((await post('k', form)).text).to.equal(first.text);
    expect(await rows()).to.have.length(1);
    const other = complaintWith([blank('cup.png', pixel.length, 'image/png')], feedback);
    expect(slugOf(await post<ProblemBody>('k', other.form))).to.equal('idempotency-mismatch');
  });

  it('are not missed where they were lost on the way: the case that is open is given', async () => {
    const { feedback, form } = complaintWith([picture()]);
    const first = await post('k', form);
    const { attachments: _, ...words } = feedback;
    expect((await post('k/0', words)).body.number).to.equal(first.body.number);
  });

  const mebibyte = 1_048_576;
  const refused: readonly (readonly [string, number, readonly File[]])[] = [
    ['a script', 415, [new File(['<svg/>'], 'a.svg', { type: 'image/svg+xml' })]],
    ['a file that is too large', 413, [blank('a.jpg', 5 * mebibyte + 1)]],
    ['an empty file', 413, [blank('a.jpg', 0)]],
    ['files that are too large together', 413, Array.from({ length: 3 }, () => blank('a.jpg', 4 * mebibyte))],
    ['a sixth file', 413, Array.from({ length: 6 }, () => picture())],
  ];
  for (const [what, status, files] of refused) {
    it(`refuses ${what} with ${status}, and stores nothing`, async () => {
      const reply = await post<ProblemBody>('k', complaintWith(files).form);
      expect([reply.status, slugOf(reply)]).to.deep.equal([status, 'invalid-request']);
      expect(await rows()).to.deep.equal([]);
      expect(await api.db.selectFrom('cases').selectAll().execute()).to.deep.equal([]);
    });
  }

  it('must be those that the message names', async () => {
    const { feedback } = complaintWith([picture()]);
    expect((await post('k', feedback)).status).to.equal(400);
    const missing = complaintWith([picture()], { attachments: [] });
    expect((await post('k', missing.form)).status).to.equal(400);
    const form = new FormData();
    form.append('files', picture());
    expect((await post('k', form)).status).to.equal(400);
    form.append('feedback', '{');
    expect((await post('k', form)).status).to.equal(400);
  });

  it('may stand in a body with a size, but only there', async () => {
    const { form } = complaintWith([blank('a.jpg', 200_000)]);
    expect((await api.call('PUT', '/survey-responses/x', { body: form })).status).to.equal(413);
    expect((await post('k', form)).status).to.equal(201);
  });
});
