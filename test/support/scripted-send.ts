import type { Send, SendOptions } from '../../src/client/send.js';
import type { Endpoint } from '../../src/client/endpoint.js';
import { LoyaltyError, type LoyaltyErrorCode } from '../../src/domain/errors.js';

export interface Sent {
  readonly operation: string;
  readonly params: { readonly id: string; readonly revision?: number };
  readonly options: SendOptions;
}

type Reply = (sent: Sent) => unknown;

/** A `Send` that answers as told, in turn; without a script it acknowledges what it is sent. */
export function scriptedSend() {
  const sent: Sent[] = [];
  const script: Reply[] = [];
  const acknowledge: Reply = ({ params: { id, revision } }) => ({ id, revision });
  const send = (<P, T>({ name }: Endpoint<P, T>, params: P, options: SendOptions = {}) => {
    const one = { operation: name, params, options } as unknown as Sent;
    sent.push(one);
    const reply = script.shift() ?? acknowledge;
    return Promise.resolve().then(() => reply(one));
  }) as Send;
  return { send, sent, script };
}

/** A reply that fails with a code. */
export const failing =
  (code: LoyaltyErrorCode, retryAfter?: number): Reply =>
  () => {
    throw new LoyaltyError(code, code, { operation: 'test', retryAfter });
  };

/** A reply that is given when the test says so. */
export function held(): { readonly reply: Reply; readonly release: (value: unknown) => void } {
  let release: (value: unknown) => void = () => undefined;
  const promise = new Promise((resolve) => (release = resolve));
  return { reply: () => promise, release };
}
