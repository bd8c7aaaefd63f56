import type { ClientOptions } from '../../src/client/client.js';
import { createSandbox, type SandboxOptions } from '../../src/sandbox/sandbox.js';
import { inWords, type ProgrammeWords } from '../../src/sandbox/translation.js';

/** A whole page of a shop, with its own style sheet, as a story. */
export interface HostMeta {
  readonly title: string;
  readonly tags: readonly string[];
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A page takes all the room there is. Its style sheet would dress a page of documentation, too: it has none. */
export const wholePage = { layout: 'fullscreen' };

/** The sandbox under the shop's own names: words are replaced, all else is the programme's. */
export function shopOptions(sandbox: SandboxOptions, words: ProgrammeWords = {}): Partial<ClientOptions> {
  const { transport, getToken } = createSandbox(sandbox);
  return {
    baseUrl: '/sandbox',
    getToken,
    // What was answered or written on an earlier visit is another member's.
    memberKey: `host pages ${String(Date.now())}`,
    transport: async (request, signal) => {
      const response = await transport(request, signal);
      return { ...response, body: inWords(response.body, words) };
    },
  };
}
