import { expect } from 'chai';
import { Webhook } from 'standardwebhooks';
import { LoyaltyError } from '../../src/domain/errors.js';
import { webhookAnswers, type WebhookBody, type WebhookOptions } from '../../src/server/webhook.js';
import { complaintWith, picture } from '../support/complaint-with-files.js';
import { handlerOver } from '../support/handler.js';
import { cut, json, localServer, type Answer, type LocalServer, type Seen } from '../support/local-server.js';
import { plainShop } from '../support/plain-shop.js';

const secret = `whsec_${Buffer.from('a secret of the tests, of 32 b..').toString('base64')}`;
const next = `whsec_${Buffer.from('another secret that is to come..').toString('base64')}`;
const id = '0b7e9c1e-3a55-4a3c-9a38-0c6f4f2f5f10';
const response = {
  ...{ id, surveyId: 's', revision: 1, score: 9, comment: 'Wärm ☕', state: 'complete', locale: 'en' },
  ...{ clientTime: '2026-03-02T09:00:00Z', elapsedMs: 900 },
};

describe('answers by webhook', () => {
  let receiver: LocalServer;
  beforeEach(async () => {
    receiver = await localServer();
    receiver.answer(json(204, undefined));
  });
  afterEach(() => receiver.close());

  const open = (options: Partial<WebhookOptions> = {}) => {
    const answers = webhookAnswers({ url: `${receiver.url}/hook?of=shop`, secret, ...options });
    const { call } = handlerOver(plainShop().adapter, { answers });
    const put = (revision: number, as?: string) =>
      call('PUT', `/survey-responses/${id}`, { ...(as && { as }), body: { ...response, revision } });
    return { call, put };
  };
  const verified = ({ body, headers }: Seen, by = secret): WebhookBody =>
    new Webhook(by).verify(body, headers as Record<string, string>) as WebhookBody;

  it('are signed as the standard’s own library expects it, and say whose they are', async () => {
    const { put } = open();
    expect((await put(1, 'ann')).status).to.equal(200);
    await put(2);
    const [ofAnn, ofGuest] = receiver.seen.map((seen) => verified(seen));
    expect(ofAnn).to.deep.include({ type: 'response.submitted' });
    expect(ofAnn?.data).to.deep.equal({ member: 'ann', id, revision: 1, answer: response });
    expect(ofGuest?.data.member).to.equal(null);
    expect(receiver.seen[0]?.path).to.equal('/hook?of=shop');
    expect(() => verified(receiver.seen[0]!, next)).to.throw('No matching signature');
  });

  it('are signed by each secret while one takes the place of another', async () => {
    await open({ secret: [secret, next] }).put(1);
    const [seen] = receiver.seen;
    expect(verified(seen!)).to.deep.equal(verified(seen!, next));
  });

  it('have one id for each revision, so that a repeat is known', async () => {
    const { put } = open();
    for (const revision of [1, 1, 2]) await put(revision, 'ann');
    const [first, again, second] = receiver.seen.map(({ headers }) => headers['webhook-id']);
    expect([again === first, second === first]).to.deep.equal([true, false]);
  });

  it('are feedback, too; its files stay behind, and the member is told so', async () => {
    const { form, feedback } = complaintWith([picture()]);
    const { call } = open();
    const reply = await call('POST', '/feedback', { as: 'ann', key: 'k', body: form });
    expect([reply.status, reply.text.includes('attachments')]).to.deep.equal([201, false]);
    const { type, data } = verified(receiver.seen[0]!);
    expect([type, data.member, data.id]).to.deep.equal(['feedback.submitted', 'ann', feedback.id]);
    expect((await call('POST', '/feedback', { as: 'ann', key: 'k', body: form })).text).to.equal(reply.text);
    expect(receiver.seen).to.have.length(1);
  });

  const failures: Readonly<Record<string, readonly [number, Answer]>> = {
    fails: [502, json(500, {})],
    'is gone': [502, json(410, {})],
    'knows no such path': [502, json(404, {})],
    'wants another proof': [502, json(401, {})],
    'sends elsewhere': [502, json(302, {}, { location: 'http://127.0.0.1:1/' })],
    'cuts the line': [502, cut],
    'says nothing': [504, () => undefined],
  };
  for (const [what, [status, answer]] of Object.entries(failures)) {
    it(`nobody is thanked for where the receiver ${what}, and are taken when it is back`, async () => {
      receiver.answer(answer, answer, json(200, {}));
      const { form } = complaintWith([]);
      const statuses = async ({ call, put }: ReturnType<typeof open>) => [
        (await put(1)).status,
        (await call('POST', '/feedback', { as: 'ann', key: 'k', body: form })).status,
      ];
      expect(await statuses(open(status === 504 ? { timeoutMs: 300 } : {}))).to.deep.equal([status, status]);
      expect(await statuses(open())).to.deep.equal([200, 201]);
      const ids = receiver.seen.map(({ headers }) => headers['webhook-id']);
      expect([ids[0] === ids[2], ids[1] === ids[3]]).to.deep.equal([true, true]);
    });
  }

  it('need an address that is safe, and a secret that is one', () => {
    const url = 'https://hooks.example/x';
    const wrong = ['', 'whsec_', 'whsec_c2hvcnQ=', secret.slice(6), 'whsec_no base64', `whsec_${'A'.repeat(100)}`];
    const made = [
      () => webhookAnswers({ url: 'http://hooks.example', secret }),
      ...wrong.map((each) => () => webhookAnswers({ url, secret: each })),
    ];
    for (const make of made) expect(make).to.throw(LoyaltyError).with.property('code', 'invalid-configuration');
  });
});
