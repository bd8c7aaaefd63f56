import { createSandbox } from '../../src/sandbox/sandbox.js';
import type { SandboxOptions } from '../../src/sandbox/sandbox.js';
import type { GivenData } from '../../src/ssr/ssr.js';

const paths = {
  'member.get': '/member',
  'program.get': '/program',
  'redemptions.list': '/redemptions',
  'rewards.list': '/rewards?limit=12',
  'surveys.due': '/surveys/due',
};

/** What a backend of the contract answers, as it is on the wire. */
export async function givenBy(options: SandboxOptions = {}): Promise<GivenData & Record<string, unknown>> {
  const { transport, getToken } = createSandbox({ latencyMs: 0, ...options });
  const token = await getToken();
  const headers = { 'accept-language': 'en', ...(token !== null && { authorization: `Bearer ${token}` }) };
  const entries = Object.entries(paths).map(async ([operation, path]) => {
    if (token === null && /^(member|redemptions)/.test(operation)) return [operation, null] as const;
    const { body } = await transport({ method: 'GET', path, headers, operation }, new AbortController().signal);
    return [operation, body] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
