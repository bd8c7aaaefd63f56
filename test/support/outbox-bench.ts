import { memoryStore } from '../../src/browser/record-store.js';
import { createOutbox, type Answer, type AnswerEvent, type OutboxOptions } from '../../src/client/outbox.js';
import type { SurveyResponse } from '../../src/domain/survey.js';
import { scriptedSend } from './scripted-send.js';

/** The start of every key: test files that run side by side in a browser share its locks. */
export const kit = `kit-${String(Math.random())}`;

export const answerId = '0b7e9c1e-3a55-4a3c-9a38-0c6f4f2f5f10';

export function response(revision: number, more: Partial<SurveyResponse> = {}): Answer {
  const answer = { id: answerId, surveyId: 's1', revision, score: 9, state: 'partial', locale: 'en', ...more } as const;
  return { kind: 'response', params: { ...answer, clientTime: '2026-11-22T15:00:00Z', elapsedMs: 1 } };
}

export const complaint: Answer = { kind: 'feedback', params: { id: 'f1', kind: 'complaint', message: 'Cold coffee' } };

/** An outbox with its clock, its die and its network in the hands of the test. The member is `ada`. */
export function outboxBench(store = memoryStore(), extras: OutboxOptions = {}) {
  const network = scriptedSend();
  const events: AnswerEvent[] = [];
  const timers: { readonly task: () => void; readonly ms: number }[] = [];
  /** `jump`: by how much somebody has set the clock. */
  const clock = { now: 1_000_000, jump: 0, member: 'ada' };
  const outbox = createOutbox(store, network.send, (member = clock.member) => `${kit}/${member}/`, {
    now: () => clock.now + clock.jump,
    elapsed: () => clock.now,
    random: () => 0.5,
    later: (task, ms) => void timers.push({ task, ms }),
    ...extras,
  });
  outbox.watch((event) => events.push(event));
  const keys = async () => (await store.list('')).map(([key]) => key);
  return { ...network, outbox, store, events, timers, clock, keys };
}
