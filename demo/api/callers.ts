import type { Api, ApiContext } from './api-env.js';
import { Refusal } from '../../src/server/refusal.js';
import type { MemberRow } from './schema.js';
import { verifyToken } from './tokens.js';

/**
 * The member whose token came with the request; nothing for a guest.
 *
 * @throws Refusal 401 where a token came that is expired, foreign or garbage: such a caller is not treated as a guest.
 */
export async function callerOf(api: Api, c: ApiContext): Promise<MemberRow | undefined> {
  const header = c.req.header('Authorization');
  if (header === undefined) return undefined;
  const token = /^Bearer +([\w.~+/=-]+)$/i.exec(header)?.[1];
  const { id: programId } = c.var.programme.program;
  const memberId = token && (await verifyToken(api.key, programId, token));
  const member = memberId && (await findMember(api, programId, memberId));
  if (!member) throw unauthorized('This token is not valid');
  return member;
}

/** The member who is asking. @throws Refusal 401 for a guest. */
export async function memberOf(api: Api, c: ApiContext): Promise<MemberRow> {
  const member = await callerOf(api, c);
  if (!member) throw unauthorized('Sign in first');
  return member;
}

export async function findMember(api: Api, programId: string, memberId: string): Promise<MemberRow | undefined> {
  return api.db
    .selectFrom('members')
    .selectAll()
    .where('programId', '=', programId)
    .where('id', '=', memberId)
    .executeTakeFirst();
}

/** @throws Refusal 403 where the member may look but not act. */
export function requireActive(member: MemberRow): void {
  if (member.status === 'blocked') throw new Refusal('forbidden', 'This membership is blocked');
  if (member.status === 'pending') throw new Refusal('not-enrolled', 'This membership is not complete yet');
}

function unauthorized(message: string): Refusal {
  return new Refusal('unauthorized', message, { headers: { 'WWW-Authenticate': 'Bearer' } });
}
