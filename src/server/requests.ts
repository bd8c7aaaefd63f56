import { DecodeError, id, integer, list, matching, object, oneOf, optional, time } from '../client/decode.js';
import type { At, Decoder } from '../client/decode.js';
import { money } from '../client/resources/program.js';
import type { RedemptionRequest } from '../client/resources/redemptions.js';
import type { CartLine } from '../domain/earning.js';
import type { Feedback } from '../domain/feedback.js';
import type { SurveyResponse } from '../domain/survey.js';
import { Refusal } from './refusal.js';

const text = (least: number, most: number) =>
  matching(new RegExp(`^[^]{${least},${most}}$`), `a text of ${least} to ${most} characters`);
const uuid = matching(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i, 'a UUID');

const whole =
  (least: number, most: number): Decoder<number> =>
  (value, at) => {
    const number = integer(value, at);
    if (number >= least && number <= most) return number;
    throw new DecodeError(`${at.path}: expected ${least} to ${most}`);
  };

const metadata: Decoder<Readonly<Record<string, string>>> = (value, at) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DecodeError(`${at.path}: expected an object`);
  }
  const fields = Object.entries(value);
  if (fields.length > 20) throw new DecodeError(`${at.path}: expected at most 20 fields`);
  return Object.fromEntries(fields.map(([name, field]) => [name, text(0, 500)(field, at)]));
};

const redemptionRequest: Decoder<RedemptionRequest> = object({
  rewardId: id,
  amount: optional(whole(0, Number.MAX_SAFE_INTEGER)),
});

const cart: Decoder<{ readonly lines: readonly CartLine[] }> = object({
  lines: list(object({ id, quantity: whole(1, 10_000), total: money }), 200),
});

const surveyResponse: Decoder<SurveyResponse> = object({
  id: uuid,
  surveyId: id,
  revision: whole(1, 1_000_000),
  score: optional(whole(0, 10)),
  expected: optional(whole(1, 10)),
  perceived: optional(whole(1, 10)),
  comment: optional(text(0, 10_000)),
  state: oneOf('partial', 'complete', 'declined'),
  locale: text(2, 35),
  clientTime: time,
  elapsedMs: whole(0, Number.MAX_SAFE_INTEGER),
  metadata: optional(metadata),
});

const attachment = object({
  id: uuid,
  name: text(0, 255),
  type: text(0, 255),
  size: whole(0, 1_073_741_824),
});

const feedback: Decoder<Feedback> = object({
  id: uuid,
  kind: oneOf('complaint', 'problem', 'idea', 'praise', 'question'),
  topic: optional(text(1, 80)),
  message: text(1, 10_000),
  rating: optional(whole(1, 5)),
  orderNumber: optional(text(1, 80)),
  contact: optional(object({ by: oneOf('email', 'phone', 'none'), value: optional(text(1, 320)) })),
  attachments: optional(list(attachment, 20)),
});

/** A JSON body in full: what an answer may lack, a request may not get wrong. @throws Refusal 400 */
const read =
  <T>(decoder: Decoder<T>) =>
  (json: string): T => {
    const report: At['report'] = (problem) => {
      throw new Refusal('invalid-request', problem);
    };
    try {
      return decoder(JSON.parse(json), { path: '$', report });
    } catch (error) {
      if (error instanceof Refusal) throw error;
      const problem = error instanceof DecodeError ? error.message : 'The body is not JSON';
      throw new Refusal('invalid-request', problem);
    }
  };

export const readCart = read(cart);
export const readRedemption = read(redemptionRequest);
export const readResponse = read(surveyResponse);
export const readFeedback = read(feedback);

/** The key without its quotes. @throws Refusal 400 where it is missing or no quoted string. */
export function keyOf(headers: Headers): string {
  const key = /^"([ !#-[\]-~]{1,255})"$/.exec(headers.get('idempotency-key') ?? '')?.[1];
  if (key === undefined) throw new Refusal('invalid-request', 'Idempotency-Key must be a quoted string');
  return key;
}

export interface ListQuery {
  readonly cursor?: string;
  readonly limit: number;
  readonly category?: string;
}

/** @throws Refusal 400 */
export function listQuery(query: URLSearchParams): ListQuery {
  const limit = query.get('limit') ?? '20';
  if (!/^\d{1,3}$/.test(limit) || +limit < 1 || +limit > 200) {
    throw new Refusal('invalid-request', 'limit must be a whole number from 1 to 200');
  }
  return { limit: Number(limit), ...textIn(query, 'cursor', 255), ...textIn(query, 'category', 80) };
}

/** The key that is asked for, where one is. @throws Refusal 400 */
export function keyAsked(query: URLSearchParams): string | undefined {
  const key = query.get('idempotencyKey') ?? undefined;
  if (key === undefined || /^[ !#-[\]-~]{1,255}$/.test(key)) return key;
  throw new Refusal('invalid-request', 'idempotencyKey must be 1 to 255 visible characters, without quotes');
}

function textIn(
  query: URLSearchParams,
  name: 'cursor' | 'category',
  most: number,
): { readonly [Name in typeof name]?: string } {
  const value = query.get(name);
  if (value === null) return {};
  if (value === '' || value.length > most) {
    throw new Refusal('invalid-request', `${name} must have 1 to ${most} characters`);
  }
  return { [name]: value };
}
