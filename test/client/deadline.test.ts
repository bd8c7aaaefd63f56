import { expect } from 'chai';
import { deadline } from '../../src/client/transport/deadline.js';
import { pause } from '../../src/client/transport/retry.js';
import type { Transport, TransportRequest } from '../../src/client/transport/transport.js';
import type { LoyaltyError } from '../../src/domain/errors.js';

const get: TransportRequest = { method: 'GET', path: '/thing', headers: {}, operation: 'thing.get' };
const never: Transport = () => new Promise(() => undefined);

const failure = (answer: Promise<unknown>) =>
  answer.then(
    () => expect.fail('it was answered'),
    (error: unknown) => error,
  );

describe('deadline', () => {
  it('ends an attempt whose transport ignores the signal', async () => {
    const error = (await failure(deadline({ read: 5 })(never)(get, new AbortController().signal))) as LoyaltyError;
    expect([error.code, error.transient, error.message]).to.deep.equal([
      'timeout',
      true,
      'thing.get: no answer in 5 ms',
    ]);
  });

  it('gives a write its own time', async () => {
    const send = deadline({ read: 60_000, write: 5 })(never);
    const error = (await failure(send({ ...get, method: 'POST' }, new AbortController().signal))) as LoyaltyError;
    expect(error.message).to.equal('thing.get: no answer in 5 ms');
  });

  it('gives files more time than words', async () => {
    const send = deadline({ read: 60_000, write: 60_000, upload: 5 })(never);
    const upload = { ...get, method: 'POST', body: new FormData() } as const;
    const error = (await failure(send(upload, new AbortController().signal))) as LoyaltyError;
    expect(error.message).to.equal('thing.get: no answer in 5 ms');
  });

  it('tells the transport to stop, with the reason', async () => {
    let told: unknown;
    const listens: Transport = (_, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          told = signal.reason;
          reject(new Error('stopped'));
        });
      });
    const error = await failure(deadline({ read: 5 })(listens)(get, new AbortController().signal));
    expect(told).to.equal(error);
  });

  it('hands on the reason of the one who asked, before and during', async () => {
    const reason = new Error('left');
    const asked = new AbortController();
    const answer = failure(deadline()(never)(get, asked.signal));
    asked.abort(reason);
    expect(await answer).to.equal(reason);
    const unsent: Transport = () => expect.fail('it was sent');
    expect(await failure(deadline()(unsent)(get, asked.signal))).to.equal(reason);
  });

  it('takes a throw for a rejection', async () => {
    const fault = new TypeError('no transport');
    const throws: Transport = () => {
      throw fault;
    };
    expect(await failure(deadline()(throws)(get, new AbortController().signal))).to.equal(fault);
  });
});

describe('pause', () => {
  it('ends at once when nobody waits any more', async () => {
    const asked = new AbortController();
    const reason = new Error('left');
    const waiting = failure(pause(60_000, asked.signal));
    asked.abort(reason);
    expect(await waiting).to.equal(reason);
    expect(await failure(pause(60_000, asked.signal))).to.equal(reason);
    await pause(0, new AbortController().signal);
  });
});
