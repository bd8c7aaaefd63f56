import { expect } from 'chai';
import type { Caller } from '../../src/client/endpoint.js';
import { LoyaltyError } from '../../src/domain/errors.js';
import { handlerOver } from './handler.js';
import { plainShop } from './plain-shop.js';

type Identify = (request: Request) => Promise<Caller | null>;

export const asked = (headers: Readonly<Record<string, string>> = {}, query = '', method = 'GET') =>
  new Request(`https://shop.example/surveys/due${query}`, { method, headers });

/** Whom a request is taken to be from: an id, null for a guest, or the code of a refusal. */
export async function answerOf(identify: Identify, request: Request): Promise<string | null> {
  try {
    return (await identify(request))?.id ?? null;
  } catch (error) {
    if (error instanceof LoyaltyError) return error.code;
    throw error;
  }
}

/** A refused request ends before the backend is asked, and the answer tells nothing of the proof. */
export async function expectRefused(identify: Identify, request: Request, proof: string): Promise<void> {
  const shop = plainShop();
  const { handle, errors } = handlerOver(shop.adapter, { identify });
  const answer = await handle(request);
  const text = await answer.text();
  expect([answer.status, text.includes('unauthorized')], text).to.deep.equal([401, true]);
  expect(text).not.to.include(proof);
  expect([shop.calls, errors]).to.deep.equal([[], []]);
}
