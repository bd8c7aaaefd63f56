import type { MemberRole } from './programme.js';

/**
 * What the sandbox plays.
 *
 * - `guest`: nobody is signed in. `new`, `mid`: such a member.
 * - `at-risk`: a member who is about to lose a tier. `pending`: one whose membership is being set up.
 * - `out-of-stock`: every reward is gone. `slow`: each answer takes three seconds.
 * - `offline`: no request gets through. `malformed`: the backend answers nonsense.
 * - `401`: the session has ended, the member's token is refused. `429`: too many calls, come back in half a minute.
 */
export type Scenario =
  'guest' | 'new' | 'mid' | 'at-risk' | 'pending' | 'out-of-stock' | 'slow' | 'offline' | 'malformed' | '401' | '429';

export interface Script {
  /** Missing: a guest. */
  readonly role?: MemberRole;
  /** The member has asked to join, and is not let in yet. */
  readonly joining?: boolean;
  /** Milliseconds until an answer. */
  readonly latencyMs: number;
  readonly fault?: 'offline' | 'malformed' | 'session-ended' | 'rate-limited';
  readonly soldOut?: boolean;
}

export const scripts: Readonly<Record<Scenario, Script>> = {
  guest: { latencyMs: 0 },
  new: { role: 'new', latencyMs: 0 },
  mid: { role: 'mid', latencyMs: 0 },
  'at-risk': { role: 'at-risk', latencyMs: 0 },
  pending: { role: 'new', latencyMs: 0, joining: true },
  'out-of-stock': { role: 'mid', latencyMs: 0, soldOut: true },
  slow: { role: 'mid', latencyMs: 3000 },
  offline: { role: 'mid', latencyMs: 0, fault: 'offline' },
  malformed: { role: 'mid', latencyMs: 0, fault: 'malformed' },
  '401': { role: 'mid', latencyMs: 0, fault: 'session-ended' },
  '429': { role: 'mid', latencyMs: 0, fault: 'rate-limited' },
};
