import type { LoyaltyError } from '../domain/errors.js';
import type { Member } from '../domain/member.js';
import type { Program } from '../domain/program.js';

/** What an element knows of the member it speaks to. */
export type MemberState =
  | { readonly status: 'pending' }
  | { readonly status: 'failed'; readonly error: LoyaltyError }
  | { readonly status: 'guest'; readonly program: Program | undefined }
  | {
      readonly status: 'ready';
      readonly member: Member;
      readonly program: Program | undefined;
      /** Since when it may be old, in milliseconds since the epoch; only after renewing it has failed. */
      readonly staleSince: number | undefined;
    };
