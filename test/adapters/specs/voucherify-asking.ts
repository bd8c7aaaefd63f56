import { backendOf } from '../../../src/server/backend.js';
import { keys } from '../../../demo/backends/voucherify/v1/stand-in.js';
import { voucherify } from '../../../src/adapters/voucherify.js';
import type { Fetch } from '../../../src/conformance/subject.js';
import { operations, type Operation } from '../../../src/conformance/operations.js';

/** What the loyalty document has a place for. */
export const asked: readonly Operation[] = operations.filter(({ call: { name } }) =>
  /^(program|member|rewards|redemptions\.(preview|create)|transactions|earning-rules|earnings)/.test(name),
);

export interface AskOptions {
  /** The code of the member's card. Default: it is looked for by the member's id. */
  readonly card?: string;
  readonly rewardId: string;
  readonly guest?: boolean;
}

/** Asks Voucherify for one operation through the adapter; gives the answer and what could not be read of it. */
export async function askFor({ call, params }: Operation, fetch: Fetch, { card, rewardId, guest = false }: AskOptions) {
  const adapter = voucherify({
    ...{ version: 'v1', ...keys, campaign: 'camp_circle', currency: 'EUR', fetch },
    ...(card !== undefined && { cardOf: () => card }),
  });
  const reports: string[] = [];
  const value = await backendOf(adapter).ask(
    call,
    (/preview|create/.test(call.name) ? { rewardId } : params) as never,
    {
      ...{ caller: guest ? null : { id: 'ada' }, language: null, signal: AbortSignal.timeout(60_000), key: 'a-wish' },
      report: (problem) => reports.push(problem),
    },
  );
  return { value, reports };
}
