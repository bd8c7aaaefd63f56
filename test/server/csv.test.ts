import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { csvAnswers } from '../../src/server/csv.js';
import { rowsIn } from '../../src/server/csv-rows.js';
import { complaintWith, picture } from '../support/complaint-with-files.js';
import { handlerOver } from '../support/handler.js';
import { plainShop } from '../support/plain-shop.js';

const id = '0b7e9c1e-3a55-4a3c-9a38-0c6f4f2f5f10';
const response = {
  ...{ id, surveyId: 's', revision: 1, score: 9, state: 'complete', locale: 'en' },
  ...{ clientTime: '2026-03-02T09:00:00Z', elapsedMs: 900 },
};

describe('answers in a CSV file', () => {
  let folder: string;
  let file: string;
  let opened: ReturnType<typeof csvAnswers>[];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'answers-'));
    file = join(folder, 'answers.csv');
    opened = [];
  });
  afterEach(async () => {
    for (const each of opened) await each.close();
    await rm(folder, { recursive: true });
  });

  const open = () => {
    const answers = csvAnswers({ file });
    opened.push(answers);
    const { call, errors } = handlerOver(plainShop().adapter, { answers });
    const put = async (changes: object = {}, as?: string) => {
      const { status, text } = await call('PUT', `/survey-responses/${id}`, {
        ...(as && { as }),
        body: { ...response, ...changes },
      });
      return [status, (JSON.parse(text) as { readonly revision?: number }).revision];
    };
    return { call, put, errors };
  };
  const rows = async () => {
    const [names, ...found] = [...rowsIn((await readFile(file)).toString())].map(({ cells }) => cells);
    return found.map((cells) => Object.fromEntries(cells.map((cell, at) => [names![at]!, cell])));
  };

  it('are one row a revision, with names above, whoever asks first', async () => {
    const { put } = open();
    await put({ comment: 'Wärm ☕, "very"\nhot' }, 'ann');
    await put({ revision: 2, score: 3, comment: '=1+1' }, 'ann');
    const [first, second] = await rows();
    expect(first).to.include({ kind: 'response', id, revision: '1', member: 'ann', survey: 's', score: '9' });
    expect(first).to.include({ text: 'Wärm ☕, "very"\nhot', received_at: first?.['received_at'] });
    expect(second).to.include({ revision: '2', score: '3', text: "'=1+1" });
    expect((await readFile(file)).subarray(0, 3).toString('hex')).to.equal('efbbbf');
    expect((await stat(file)).mode & 0o77).to.equal(0);
  });

  it('are never doubled and never another’s, also by a process that starts anew', async () => {
    for (const { put } of [open(), open()]) {
      await opened.at(-2)?.close();
      expect(await put({ revision: 2 }, 'ann')).to.deep.equal([200, 2]);
      expect(await put({ revision: 1 }, 'ann')).to.deep.equal([200, 2]);
      expect(await put({ revision: 2 }, 'ann')).to.deep.equal([200, 2]);
      expect((await put({ revision: 3 }, 'ben'))[0]).to.equal(403);
      expect((await put({ revision: 3 }))[0]).to.equal(403);
    }
    expect(await rows()).to.have.length(1);
  });

  it('are whole rows where fifty come at once', async () => {
    const { put } = open();
    const replies = await Promise.all(
      Array.from({ length: 50 }, (_, place) =>
        put({ revision: (place % 25) + 1, comment: '"\r\n,;'.repeat(place) }, 'ann'),
      ),
    );
    expect(replies.every(([status]) => status === 200)).to.equal(true);
    const revisions = (await rows()).map(({ revision }) => Number(revision));
    expect(revisions).to.deep.equal([...new Set(revisions)].toSorted((a, b) => a - b));
    expect(revisions.at(-1)).to.equal(25);
  });

  it('are feedback, too, and open one case for one message, whatever its key', async () => {
    const { form, feedback } = complaintWith([picture()], {
      topic: 'tea',
      contact: { by: 'email', value: 'a@b.example' },
    });
    const before = await open().call('POST', '/feedback', { as: 'ann', key: 'k1', body: form });
    await opened[0]?.close();
    const after = await open().call('POST', '/feedback', { as: 'ann', key: 'k2', body: form });
    expect([before.status, after.text]).to.deep.equal([201, before.text]);
    expect(before.text).not.to.include('attachments');
    const [row, ...more] = await rows();
    expect(more).to.deep.equal([]);
    expect(row).to.include({ kind: 'complaint', id: feedback.id, topic: 'tea', contact: 'a@b.example' });
  });

  it('go on after a crash in the middle of a row: it was nobody’s yet, and is cut off', async () => {
    await open().put({ comment: 'first' }, 'ann');
    await opened[0]?.close();
    const whole = await readFile(file);
    await appendFile(file, Buffer.from('"2026-03-02","response","torn ☕').subarray(0, -1));
    expect(await open().put({ revision: 2 }, 'ann')).to.deep.equal([200, 2]);
    expect((await readFile(file)).subarray(0, whole.length).equals(whole)).to.equal(true);
    expect((await rows()).map(({ revision }) => revision)).to.deep.equal(['1', '2']);
  });

  it('are thanked for by nobody while they cannot be written, and taken afterwards', async () => {
    await rm(folder, { recursive: true });
    const { put, errors } = open();
    expect((await put())[0]).to.equal(500);
    expect(errors).to.have.length(1);
    folder = await mkdtemp(join(tmpdir(), 'answers-'));
    file = join(folder, 'answers.csv');
    expect(await open().put()).to.deep.equal([200, 1]);
  });

  for (const text of ['name,age\r\nann,30\r\n', 'half a line']) {
    it(`leave another’s file as it is: ${JSON.stringify(text)}`, async () => {
      await writeFile(file, text);
      expect((await open().put())[0]).to.equal(502);
      expect((await readFile(file)).toString()).to.equal(text);
    });
  }
});
