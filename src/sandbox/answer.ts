import type { KitErrorCode, ProblemSlug } from '../domain/errors.js';

/** What a route answers, before headers that every answer has. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export type Slug = ProblemSlug | Extract<KitErrorCode, 'unauthorized' | 'forbidden' | 'not-found'>;

const statuses: Partial<Record<Slug, number>> = {
  'invalid-request': 400,
  unauthorized: 401,
  forbidden: 403,
  'not-enrolled': 403,
  'not-found': 404,
  'idempotency-in-flight': 409,
  'rate-limited': 429,
};

/** Ends a call with an RFC 9457 problem. A slug without a status of its own is a definite no: 422. */
export class Refusal extends Error {
  readonly answer: Answer;

  constructor(slug: Slug, title: string, status = statuses[slug] ?? 422) {
    super(title);
    this.answer = { status, body: { type: `urn:loyalty-elements:problem:${slug}`, title, status } };
  }
}

export const ok = (body: unknown): Answer => ({ status: 200, body });

export const created = (body: unknown): Answer => ({ status: 201, body });
