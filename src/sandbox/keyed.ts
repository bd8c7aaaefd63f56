import { Refusal, type Answer } from './answer.js';
import type { Call, Route } from './call.js';
import { asMember, type Shop } from './shop.js';

/** A route that is carried out once for each `Idempotency-Key`; repetitions get the first answer. */
export function keyed(operation: string, run: (shop: Shop, call: Call, key: string) => Answer): Route {
  return (shop, call) => {
    const key = /^"([ !#-[\]-~]{1,255})"$/.exec(call.header('idempotency-key') ?? '')?.[1];
    if (key === undefined) throw new Refusal('invalid-request', 'Idempotency-Key must be a quoted string');

    const name = `${operation} ${key}`;
    const kept = shop.kept.get(name);
    if (kept && kept.body !== call.text)
      throw new Refusal('idempotency-mismatch', 'The key was used with another body');
    if (kept) return kept.answer;

    const answer = firstAnswer(() => run(shop, call, key));
    shop.kept.set(name, { body: call.text, answer });
    return answer;
  };
}

/** A definite no is an outcome and kept; a request that could not be understood is not. */
function firstAnswer(run: () => Answer): Answer {
  try {
    return run();
  } catch (error) {
    if (error instanceof Refusal && ![400, 401].includes(error.answer.status)) return error.answer;
    throw error;
  }
}

/** Also lets only members through whose membership has begun and is not blocked. */
export function asActiveMember(route: Route): Route {
  return (shop, call) => {
    const { status } = asMember(shop);
    if (status === 'blocked') throw new Refusal('forbidden', 'This membership is blocked');
    if (status === 'pending') throw new Refusal('not-enrolled', 'This membership is not complete yet');
    return route(shop, call);
  };
}
