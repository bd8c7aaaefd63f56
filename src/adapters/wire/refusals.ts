import type { Adapter } from '../../client/adapter.js';
import type { ProblemSlug } from '../../domain/errors.js';

type Reach = NonNullable<Adapter['reach']>;

/** Says in the contract's words (RFC 9457) why a vendor refused, by the code that `codeOf` finds in its answer. */
export const refusals =
  (reach: Reach, codeOf: (body: unknown) => unknown, slugs: Readonly<Record<string, ProblemSlug>>): Reach =>
  (caller) => {
    const send = reach(caller);
    return async (request, signal) => {
      const response = await send(request, signal);
      const { status, body } = response;
      // Where a request came too often, or the vendor failed, a code of its own says nothing better.
      if (status < 400 || status === 401 || status === 429 || status >= 500) return response;
      const code = codeOf(body);
      const type = typeof code === 'string' && Object.hasOwn(slugs, code) ? slugs[code] : undefined;
      return { ...response, body: type && { type } };
    };
  };
