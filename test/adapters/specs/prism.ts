import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configureExtensionsUserProvided } from '@stoplight/prism-cli/dist/extensions.js';
import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';
import type { Fetch } from '../../../src/conformance/subject.js';
import type { VendorDocument } from '../../support/vendor-documents.js';

export interface PrismOptions {
  /** Where the real answers come from: Prism passes on, and judges both ways. Default: it makes them up. */
  readonly upstream?: string;
  /** Options of JSON Schema Faker for what is made up by a seed; they hold for every Prism from here on. */
  readonly generating?: Readonly<Record<string, unknown>>;
}

export interface Prism {
  /** Sends to Prism what is for the vendor; it answers by the document's examples. */
  readonly fetch: Fetch;
  /** The same, answered at random by a seed, which gives the same again. */
  readonly seeded: (seed: string) => Fetch;
  /** What was wrong with a request or an answer, one sentence each. */
  readonly violations: readonly string[];
  readonly close: () => Promise<void>;
}

/** What Prism's command line does for a document, in this process: `prism mock` or `prism proxy`, with `--errors`. */
export async function startPrism(document: VendorDocument, options: PrismOptions = {}): Promise<Prism> {
  const folder = mkdtempSync(join(tmpdir(), 'prism-'));
  const file = join(folder, 'document.json');
  writeFileSync(file, JSON.stringify(document));
  const operations = await getHttpOperationsFromSpec(file);
  await configureExtensionsUserProvided(file, options.generating ?? {});
  const judging = { checkSecurity: true, validateRequest: true, validateResponse: true, errors: true };
  const config = { ...judging, upstreamProxy: undefined, mock: { dynamic: false } };
  const server = createServer(operations, {
    cors: false,
    components: { logger: createLogger('prism', { level: 'silent' }) },
    config: options.upstream
      ? { ...config, isProxy: true, upstream: new URL(options.upstream) }
      : { ...config, isProxy: false },
  });
  const address = await server.listen(0, '127.0.0.1');
  const violations: string[] = [];

  const send =
    (more: Readonly<Record<string, string>>): Fetch =>
    async (url, init) => {
      const { pathname, search } = new URL(url);
      const headers = { ...(init.headers as Readonly<Record<string, string>>), ...more };
      const response = await fetch(address + pathname + search, { ...init, headers });
      const told = await problemOf(response);
      if (told) violations.push(`${init.method ?? 'GET'} ${pathname}: ${told}`);
      return response;
    };

  return {
    ...{ fetch: send({}), violations },
    seeded: (seed) => send({ prefer: `dynamic=true, seed=${seed}` }),
    async close() {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Prism's own refusals have a type of its own; what the vendor refuses, it passes on. */
async function problemOf(response: Response): Promise<string | undefined> {
  if (response.headers.get('content-type') !== 'application/problem+json') return undefined;
  const problem = (await response.clone().json()) as { readonly type?: string };
  return problem.type?.includes('stoplight.io/prism') === true ? JSON.stringify(problem) : undefined;
}
