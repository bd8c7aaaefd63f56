import { createHash } from 'node:crypto';
import type { Context } from 'hono';

export const publicCache = 'max-age=300, stale-while-revalidate=86400';
export const privateCache = 'private, no-cache';

/**
 * Answers with JSON and an `ETag`, or with 304 where the caller has it already (RFC 9110 §13.1.2).
 *
 * The tag is weak: it ignores `asOf`, the moment of looking, which changes when nothing else does.
 */
export function cached(c: Context, value: unknown, cacheControl: string): Response {
  const body = JSON.stringify(value);
  const timeless = JSON.stringify(value, (key, field: unknown) => (key === 'asOf' ? undefined : field));
  const tag = `W/"${createHash('sha256').update(timeless).digest('base64url').slice(0, 22)}"`;
  const vary = cacheControl === privateCache ? 'Authorization, Accept-Language' : 'Accept-Language';
  const headers = { ETag: tag, 'Cache-Control': cacheControl, Vary: vary };
  if (matches(c.req.header('If-None-Match'), tag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'Content-Type': 'application/json' } });
}

function matches(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  const opaque = tag.replace(/^W\//, '');
  return header.split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === opaque);
}
