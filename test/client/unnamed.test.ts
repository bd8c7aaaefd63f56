import { expect } from 'chai';
import { submitSurveyResponse } from '../../src/client/resources/surveys.js';
import type { Send, SendOptions } from '../../src/client/send.js';
import { createSession } from '../../src/client/session.js';
import { createUnnamed } from '../../src/client/unnamed.js';
import { LoyaltyError, type LoyaltyErrorCode } from '../../src/domain/errors.js';
import type { SurveyResponse } from '../../src/domain/survey.js';

const answer = { id: 'a1' } as SurveyResponse;

/** A page with that token, before a backend that gives that answer to the question who it is: a name, or a failure. */
function page(token: string | null, who: 'ada' | LoyaltyErrorCode) {
  const session = createSession({ getToken: () => Promise.resolve(token) }, false, () => undefined);
  const sent: (SendOptions | undefined)[] = [];
  let asked = 0;
  const read: Send = ({ name }) => {
    asked += 1;
    if (who !== 'ada') return Promise.reject(new LoyaltyError(who, 'no', { operation: name }));
    session.learn(who);
    return Promise.resolve(null as never);
  };
  const send: Send = (_, __, more) => {
    sent.push(more);
    return Promise.resolve(null as never);
  };
  return { session, sent, asked: () => asked, unnamed: createUnnamed(session, read, send) };
}

const more: SendOptions = { asGuest: true, idempotencyKey: 'k', keepalive: true };

describe('what is said before it is known who says it', () => {
  it('is sent as the member’s, with all that goes with it, once they are named', async () => {
    const { unnamed, sent, asked } = page('opaque', 'ada');
    await unnamed.note('a1');
    await unnamed.send(submitSurveyResponse, answer, more);
    expect(sent).to.deep.equal([{ ...more, asGuest: false }]);
    // Who is named is not asked for again.
    await unnamed.send(submitSurveyResponse, answer, more);
    expect([sent.length, asked()]).to.deep.equal([2, 1]);
  });

  for (const code of ['network', 'server', 'invalid-response', 'invalid-configuration', 'invalid-request'] as const) {
    it(`waits while the backend says nothing of them, for a reason that it was surely not taken: ${code}`, async () => {
      const { unnamed, sent } = page('opaque', code);
      await unnamed.note('a1');
      const error = await unnamed.send(submitSurveyResponse, answer, more).catch((thrown: unknown) => thrown);
      expect(error).to.include({ code: 'unauthorized', operation: 'answers.send' });
      expect(error).to.have.nested.property('cause.code', code);
      expect(sent).to.deep.equal([]);
    });
  }

  for (const code of ['unauthorized', 'forbidden', 'not-enrolled', 'not-found', 'unsupported'] as const) {
    it(`is a guest’s where the backend knows no such member: ${code}`, async () => {
      const { unnamed, sent } = page('opaque', code);
      await unnamed.note('a1');
      await unnamed.send(submitSurveyResponse, answer, more);
      expect(sent).to.deep.equal([more]);
    });
  }

  it('waits where the host’s own client breaks', async () => {
    const session = createSession({ getToken: () => Promise.resolve('opaque') }, false, () => undefined);
    const sent: unknown[] = [];
    const send: Send = (_, __, how) => Promise.resolve(sent.push(how) as never);
    const unnamed = createUnnamed(session, () => Promise.reject(new TypeError('odd')), send);
    await unnamed.note('a1');
    const error = await unnamed.send(submitSurveyResponse, answer, more).catch((thrown: unknown) => thrown);
    expect(error).to.include({ code: 'unauthorized' });
    expect(sent).to.deep.equal([]);
  });

  it('waits where the page had a token and fails to give the next one', async () => {
    let isBroken = false;
    // It is always about to expire.
    const getToken = () =>
      isBroken ? Promise.reject(new Error('broken')) : Promise.resolve(`e30.${btoa('{"exp":1}')}.`);
    const session = createSession({ getToken }, false, () => undefined);
    const sent: unknown[] = [];
    const send: Send = (_, __, how) => Promise.resolve(sent.push(how) as never);
    const unnamed = createUnnamed(session, () => Promise.resolve(null as never), send);
    await unnamed.note('a1');
    isBroken = true;
    const error = await unnamed.send(submitSurveyResponse, answer, more).catch((thrown: unknown) => thrown);
    expect(error).to.include({ code: 'unauthorized' });
    expect(sent).to.deep.equal([]);
  });

  it('is sent at once, and nobody is asked, for a guest, for others than are meant, and for a member who is known', async () => {
    const guest = page(null, 'network');
    await guest.unnamed.note('a1');
    const another = page('opaque', 'network');
    await another.unnamed.note('a2');
    const known = page('opaque', 'network');
    known.session.learn('ada');
    await known.unnamed.note('a1');
    for (const { unnamed, sent, asked } of [guest, another, known]) {
      await unnamed.send(submitSurveyResponse, answer, more);
      await unnamed.send(submitSurveyResponse, answer);
      expect(sent).to.deep.equal([more, undefined]);
      expect(asked()).to.equal(0);
    }
  });

  it('is sent as it is meant, where it is not meant as a guest’s', async () => {
    const { unnamed, sent, asked } = page('opaque', 'network');
    await unnamed.note('a1');
    await unnamed.send(submitSurveyResponse, answer);
    expect([sent.length, asked()]).to.deep.equal([1, 0]);
  });

  it('is a guest’s where the page fails to give a token', async () => {
    const failing = () => Promise.reject(new Error('broken'));
    const session = createSession({ getToken: failing }, false, () => undefined);
    const sent: unknown[] = [];
    const send: Send = (_, __, how) => Promise.resolve(sent.push(how) as never);
    const unnamed = createUnnamed(session, send, send);
    await unnamed.note('a1');
    await unnamed.send(submitSurveyResponse, answer, more);
    expect(sent).to.deep.equal([more]);
  });
});
