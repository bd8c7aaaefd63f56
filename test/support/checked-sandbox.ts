import type { TransportRequest, TransportResponse } from '../../src/client/transport/transport.js';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/sandbox.js';
import { openApiChecks } from './openapi.js';

const checks = openApiChecks();

export interface SentOptions {
  readonly body?: unknown;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The request breaks the contract on purpose; its answer is held against it all the same. */
  readonly wrong?: boolean;
}

export interface CheckedSandbox extends Sandbox {
  send(method: TransportRequest['method'], path: string, options?: SentOptions): Promise<TransportResponse>;
}

/** A sandbox at a fixed moment. Everything sent to it and answered by it is held against `openapi.yaml`. */
export function checkedSandbox(options: SandboxOptions = {}): CheckedSandbox {
  const now = Date.parse('2026-03-11T10:00:00Z');
  const sandbox = createSandbox({ now: () => now, latencyMs: 0, ...options });
  return {
    ...sandbox,
    async send(method, path, { body, key, headers: extra, wrong = false } = {}) {
      const headers = {
        ...(body === undefined
          ? {}
          : { 'content-type': body instanceof FormData ? 'multipart/form-data' : 'application/json' }),
        ...(key === undefined ? {} : { 'Idempotency-Key': `"${key}"` }),
        ...extra,
      };
      if (!wrong) checks.checkRequest(method, path, headers, body instanceof FormData ? await partsOf(body) : body);
      const isWritten = body === undefined || typeof body === 'string' || body instanceof FormData;
      const request = { method, path, headers, body: isWritten ? body : JSON.stringify(body), operation: 'test' };
      const response = await sandbox.transport(request, new AbortController().signal);
      checks.checkResponse({ method, path, ...response });
      return response;
    },
  };
}

/** A multipart body as the contract sees it; of a file that is its name. */
async function partsOf(form: FormData): Promise<unknown> {
  const message = form.get('feedback');
  return {
    feedback: JSON.parse(message instanceof Blob ? await message.text() : (message ?? '')) as unknown,
    files: form.getAll('files').map((file) => (typeof file === 'string' ? file : file.name)),
  };
}

/** The slug of a problem. */
export function slugOf({ body }: TransportResponse): string {
  return String((body as { readonly type?: unknown }).type).replace('urn:loyalty-elements:problem:', '');
}
