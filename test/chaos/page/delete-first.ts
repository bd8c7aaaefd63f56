import type { LoyaltyClient } from '../../../src/client/client.js';
import type { Answer } from '../../../src/client/outbox.js';
import { submitFeedback } from '../../../src/client/resources/feedback.js';
import { submitSurveyResponse } from '../../../src/client/resources/surveys.js';
import type { RecordStore } from '../../../src/browser/record-store.js';

/** A design that must fail: takes an answer from the store, sends it, and puts it back where that failed. */
export function deleteFirst(client: LoyaltyClient, store: RecordStore, start: string) {
  const send = ({ kind, params }: Answer): Promise<unknown> =>
    kind === 'response'
      ? client.write(submitSurveyResponse, params, { once: true })
      : client.write(submitFeedback, params, { once: true, idempotencyKey: params.id });

  async function deliver(key: string): Promise<void> {
    let taken: string | undefined;
    await store.update(key, (text) => void (taken = text));
    if (taken === undefined) return;
    const text = taken;
    await send(JSON.parse(text) as Answer).catch(() => store.update(key, () => text));
  }

  return {
    put: async (answer: Answer): Promise<void> => {
      await store.update(`${start}answer/${answer.params.id}`, () => JSON.stringify(answer));
    },
    deliver: (id: string) => deliver(`${start}answer/${id}`),
    drain: async (): Promise<void> => {
      for (const [key] of await store.list(`${start}answer/`)) await deliver(key);
    },
  };
}
