import type { Answer } from '../../src/server/refusal.js';

export const asResponse = ({ status, headers, body }: Answer): Response => new Response(body, { status, headers });
