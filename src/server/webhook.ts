import { baseUrlOf } from '../client/base-url.js';
import { LoyaltyError, type LoyaltyErrorCode } from '../domain/errors.js';
import type { AnswerStore, StoredAnswer } from './answers.js';

export interface WebhookOptions {
  /** Where answers are posted to: `https:`, or this machine. */
  readonly url: string;
  /** `whsec_` and 24 to 64 bytes in base64. Several while one takes the place of another: each signs. */
  readonly secret: string | readonly string[];
  /** Milliseconds the receiver has to say that it keeps the answer. Default 10,000. */
  readonly timeoutMs?: number;
  /** Milliseconds since 1970. Default: the clock. */
  readonly now?: () => number;
  /** Default: the `fetch` of the platform. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/** What a receiver gets, as JSON. */
export interface WebhookBody {
  readonly type: 'response.submitted' | 'feedback.submitted';
  /** When the handler received it, in RFC 3339. */
  readonly timestamp: string;
  readonly data: {
    /** The member's id; null for a guest. */
    readonly member: string | null;
    readonly id: string;
    readonly revision: number;
    /** A `SurveyResponse` or `Feedback`, as the contract has them. */
    readonly answer: unknown;
  };
}

const operation = 'answers.webhook';

/**
 * Hands answers on as signed webhooks (https://www.standardwebhooks.com), each revision as one message.
 *
 * Nobody is thanked before the receiver has answered 2xx: otherwise the member's client keeps the answer and sends it
 * again. A repeat has the same `webhook-id`, so that the receiver can tell it. Revisions may come late: the highest of an
 * id is what holds, and of a member's answer only one of the same member's. Files stay behind, and the member is told so.
 *
 * @throws LoyaltyError `invalid-configuration` for an address or a secret that is none.
 */
export function webhookAnswers(options: WebhookOptions): AnswerStore {
  const { url, secret, timeoutMs = 10_000, now = Date.now, fetch: send = (to, init) => fetch(to, init) } = options;
  baseUrlOf(url);
  const keys = Promise.all(
    [secret]
      .flat()
      .map(keyOf)
      .map((bytes) => importKey(bytes)),
  );

  async function signatures(text: string): Promise<string> {
    const bytes = new TextEncoder().encode(text);
    const signed = (await keys).map(async (key) => `v1,${base64(await crypto.subtle.sign('HMAC', key, bytes))}`);
    return (await Promise.all(signed)).join(' ');
  }

  return {
    async put(answer) {
      const id = `${answer.kind}_${answer.id}_${answer.revision}`;
      const timestamp = String(Math.floor(now() / 1000));
      const body = JSON.stringify(bodyOf(answer));
      const headers = {
        ...{ 'content-type': 'application/json', 'webhook-id': id, 'webhook-timestamp': timestamp },
        'webhook-signature': await signatures(`${id}.${timestamp}.${body}`),
      };
      const signal = AbortSignal.timeout(timeoutMs);
      const response = await send(url, { method: 'POST', headers, body, redirect: 'manual', signal }).catch(() => {
        throw failed(signal.aborted ? 'timeout' : 'network', 'the receiver does not answer');
      });
      // What it says besides is nobody's business.
      await response.body?.cancel();
      if (!response.ok) throw failed('server', `the receiver answers ${response.status}`, response.status);
      return answer;
    },
  };
}

const bodyOf = ({ kind, owner, id, revision, body, receivedAt }: StoredAnswer): WebhookBody => ({
  type: `${kind}.submitted`,
  timestamp: receivedAt,
  data: { member: owner || null, id, revision, answer: JSON.parse(body) as unknown },
});

/** Its status is a gateway's: what the receiver refuses is no fault of the member's. */
const failed = (code: LoyaltyErrorCode, message: string, status?: number): LoyaltyError =>
  new LoyaltyError(code, message, { operation, status });

function keyOf(secret: string): Uint8Array<ArrayBuffer> {
  const [, text = ''] = /^whsec_([\w+/-]+={0,2})$/.exec(secret) ?? [];
  const bytes = Uint8Array.from(decoded(text), (letter) => letter.charCodeAt(0));
  if (bytes.length >= 24 && bytes.length <= 64) return bytes;
  throw failed('invalid-configuration', 'the secret is not whsec_ and 24 to 64 bytes in base64');
}

function decoded(text: string): string {
  try {
    return atob(text);
  } catch {
    return '';
  }
}

const importKey = (bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);

const base64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)));
