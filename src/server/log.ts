import { DecodeError } from '../client/decode.js';
import { LoyaltyError } from '../domain/errors.js';
import { Refusal } from './refusal.js';

/** What went wrong, without a word that the backend, the page or a database has said. */
export interface Fault {
  readonly name: string;
  /** What the handler itself says of it. */
  readonly why?: string;
  /** Of a `LoyaltyError`, or of the platform: `ECONNREFUSED`. */
  readonly code?: string;
  readonly operation?: string;
  /** The backend's status and its id of the request, for its support. */
  readonly status?: number;
  readonly requestId?: string;
  /** Where in the backend's answer something else was expected: `$.items[0].id`. */
  readonly field?: string;
  /** Where in the code it happened. */
  readonly at?: readonly string[];
}

/** One request, as it may be logged: it names no member, and holds no token, path, query or body. */
export interface LogLine {
  /** RFC 3339. */
  readonly at: string;
  readonly requestId: string;
  readonly method: string;
  /** `rewards.list`; missing for a path that is none. */
  readonly operation?: string | undefined;
  readonly status: number;
  readonly ms: number;
  /** Requests to the backend that this one came to. */
  readonly sent: number;
  /** Requests that were spared, because the answer was known or on its way. */
  readonly spared: number;
  /** The slug of a refusal. */
  readonly slug?: string | undefined;
  readonly fault?: Fault | undefined;
}

const sane = (value: unknown, pattern: RegExp): string | undefined =>
  typeof value === 'string' ? pattern.exec(value)?.[0] : undefined;

/** The causes of an error, the error first. */
function causesOf(error: unknown): readonly unknown[] {
  const causes: unknown[] = [];
  for (
    let next = error;
    next !== undefined && causes.length < 5;
    next = next instanceof Error ? next.cause : undefined
  ) {
    causes.push(next);
  }
  return causes;
}

const codeIn = (error: Error): unknown => ('code' in error ? error.code : undefined);

const told = (fields: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

export function faultOf(error: unknown): Fault {
  const causes = causesOf(error);
  const first = causes.find((each) => !(each instanceof Refusal));
  const decoding = causes.find((each) => each instanceof DecodeError);
  const field = sane(decoding?.message, /^\$[\w.[\]]{0,200}/);
  if (first instanceof LoyaltyError) {
    const { name, code, operation, status, requestId } = first;
    return { name, code, ...told({ operation, status, requestId: sane(requestId, /^[\w.:-]+$/), field }) };
  }
  // Of a refusal that nothing else caused, the words are ours.
  if (first === undefined) return { name: 'Refusal', ...(error instanceof Refusal && { why: error.message }) };
  if (!(first instanceof Error)) return { name: typeof first };
  // The message may have lines that look like places.
  const at = (first.stack ?? '')
    .replace(first.message, '')
    .split('\n')
    .filter((line) => /^ +at /.test(line));
  return {
    name: sane(first.name, /^\w{1,60}$/) ?? 'Error',
    ...told({ code: sane(codeIn(first), /^\w{1,60}$/), field }),
    at: at.slice(0, 5).map((line) => line.trim()),
  };
}

/** Once at the start, in a line of its own: no request is wrong, but the next start of the process is. */
export const warnOfForgetting = (adapter: string): void => {
  const warning = `the backend '${adapter}' knows no keys, and those in memory are forgotten with this process: a wish that comes again after a restart, or to another server, is redeemed twice. Give createLoyaltyFetch 'idempotency'`;
  console.warn(JSON.stringify({ at: new Date().toISOString(), warning }));
};

/** Lines of faults as JSON, one a line; of the rest nothing. */
export const warnOfFaults = (line: LogLine): void => {
  if (line.status >= 500) console.warn(JSON.stringify(line));
};
