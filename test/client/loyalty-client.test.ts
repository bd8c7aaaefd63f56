import { expect } from 'chai';
import { createLoyaltyClient } from '../../src/client/loyalty-client.js';
import { submitFeedback } from '../../src/client/resources/feedback.js';
import { getMember } from '../../src/client/resources/member.js';
import { getProgram } from '../../src/client/resources/program.js';
import { listRewards } from '../../src/client/resources/rewards.js';
import type { Transport, TransportRequest, TransportResponse } from '../../src/client/transport/transport.js';
import { LoyaltyError } from '../../src/domain/errors.js';
import { createSandbox } from '../../src/sandbox/sandbox.js';

const baseUrl = 'https://shop.test/loyalty';
const answers = (status: number, body?: unknown): Transport => {
  const response: TransportResponse = { status, body, headers: { get: () => null } };
  return () => Promise.resolve(response);
};

const codeOf = (answer: Promise<unknown>) =>
  answer.then(
    () => 'answered',
    (error: unknown) => (error instanceof LoyaltyError ? error.code : error),
  );

const feedback = { id: 'f', kind: 'idea', message: 'Oat milk' } as const;

describe('createLoyaltyClient', () => {
  it('sends nothing until it is asked, and each question once', async () => {
    const { transport, getToken } = createSandbox({ scenario: 'mid' });
    const sent: TransportRequest[] = [];
    const noting: Transport = (request, signal) => (sent.push(request), transport(request, signal));
    const client = createLoyaltyClient({ baseUrl, getToken, transport: noting });
    expect(sent).to.have.length(0);
    const member = () => client.read(getMember, undefined);
    const [first, second] = await Promise.all([member(), member(), client.read(getProgram, undefined)]);
    expect(first).to.equal(second);
    expect(sent.map(({ operation }) => operation).sort()).to.deep.equal(['member.get', 'program.get']);
  });

  it('asks in the language that it is told, and in that of the browser where it is told none', async () => {
    const { transport } = createSandbox();
    const asked: (string | undefined)[] = [];
    const noting: Transport = (request, signal) => {
      asked.push(request.headers['accept-language']);
      return transport(request, signal);
    };
    const chinese = createLoyaltyClient({ baseUrl, transport: noting, locale: 'zh-CN' });
    expect((await chinese.read(getProgram, undefined)).name).to.equal('咖啡星享');
    expect((await createLoyaltyClient({ baseUrl, transport: noting }).read(getProgram, undefined)).name).to.equal(
      'Coffee Stars',
    );
    expect(asked).to.deep.equal(['zh-CN', undefined]);
  });

  it('takes nobody for a guest without a request, and a 401 for one', async () => {
    const unsent: Transport = () => expect.fail('it was sent');
    expect(await createLoyaltyClient({ baseUrl, transport: unsent }).read(getMember, undefined)).to.equal(null);
    const refused = createLoyaltyClient({ baseUrl, transport: answers(401), getToken: () => Promise.resolve('t') });
    expect(await refused.read(getMember, undefined)).to.equal(null);
  });

  it('takes "not modified" for no answer where it had none', async () => {
    const client = createLoyaltyClient({ baseUrl, transport: answers(304) });
    expect(await codeOf(client.read(getProgram, undefined))).to.equal('invalid-response');
    expect(await codeOf(client.write(submitFeedback, feedback))).to.equal('invalid-response');
  });

  it('knows what a decoder could not read, whichever copy of the kit it came with', async () => {
    class DecodeError extends Error {
      override readonly name = 'DecodeError';
    }
    const decode = () => {
      throw new DecodeError('$: expected an object');
    };
    const client = createLoyaltyClient({
      ...{ baseUrl, transport: answers(200) },
      endpoints: { 'program.get': { ...getProgram, decode } },
    });
    expect(await codeOf(client.read(getProgram, undefined))).to.equal('invalid-response');
  });

  it('makes stale what a write has changed', async () => {
    const { transport, getToken } = createSandbox({ scenario: 'mid' });
    const client = createLoyaltyClient({ baseUrl, getToken, transport });
    const states: string[] = [];
    const stop = client.subscribe(listRewards, {}, ({ status }) => states.push(status));
    await client.read(listRewards, {});
    client.invalidate('rewards');
    await client.read(listRewards, {});
    stop();
    expect(states).to.deep.equal(['pending', 'ready', 'ready']);
  });

  it('turns whatever a transport or an endpoint of the host throws into its one error', async () => {
    const throws = (error: unknown): Transport => {
      return () => {
        throw error;
      };
    };
    for (const thrown of [new TypeError('no'), 'text', undefined]) {
      const client = createLoyaltyClient({ baseUrl, transport: throws(thrown) });
      expect(await codeOf(client.write(submitFeedback, feedback))).to.equal('network');
    }
    const broken = { ...submitFeedback, request: () => expect.fail('broken') };
    const endpoints = { [submitFeedback.name]: broken as never };
    const client = createLoyaltyClient({ baseUrl, endpoints, transport: answers(200, {}) });
    expect(await codeOf(client.write(submitFeedback, feedback))).to.equal('network');
  });

  for (const address of ['http://shop.test', 'ftp://shop.test', 'https://ada:secret@shop.test', 'javascript:0']) {
    it(`refuses to send a token to ${address}`, () => {
      expect(() => createLoyaltyClient({ baseUrl: address })).to.throw(LoyaltyError, 'not an https address');
    });
  }
});
