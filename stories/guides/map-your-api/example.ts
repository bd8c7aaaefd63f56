import ownMapping from '../../../demo/backends/own-api/mapping.json' with { type: 'json' };
import { ownApi } from '../../../demo/backends/own-api/own-api.js';

export const address = 'https://your-api.example/club/v3';

const { $schema: _where, ...example } = ownMapping;

export const exampleMapping = JSON.stringify(example, null, 2);

/** What is asked of the example's API, by the operation that it answers. */
const asked: readonly (readonly [operation: string, method: string, path: string, body?: object])[] = [
  ['program.get', 'GET', '/programme'],
  ['member.get', 'GET', '/customers/7'],
  ['rewards.list', 'GET', '/gifts'],
  ['redemptions.preview', 'POST', '/customers/7/quotes', { gift_no: '11' }],
  ['redemptions.create', 'POST', '/customers/7/orders', { gift_no: '11', client_ref: 'wish-1' }],
  ['redemptions.list', 'GET', '/customers/7/orders'],
  ['transactions.list', 'GET', '/customers/7/bookings'],
  ['earning-rules.list', 'GET', '/ways'],
  ['referral.get', 'GET', '/customers/7/invite'],
];

/** Answers of an API that is shaped unlike the kit's contract, as one would copy them from the tools of a browser. */
export async function exampleAnswers(): Promise<Record<string, string>> {
  const api = ownApi({ now: () => Date.parse('2026-03-10T09:00:00Z') });
  const headers = { 'x-club-session': 'of-7' };
  const answers: Record<string, string> = {};
  for (const [operation, method, path, body] of asked) {
    const response = await api.fetch(address + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    answers[operation] = JSON.stringify(await response.json(), null, 2);
  }
  return answers;
}
