import { getMember } from '../client/resources/member.js';
import { getProgram } from '../client/resources/program.js';
import type { QueryState } from '../client/query-state.js';
import type { Member } from '../domain/member.js';
import type { Program } from '../domain/program.js';
import { cached } from '../i18n/cached.js';
import { formatNumber, pointName } from '../i18n/formats.js';
import { loadAftercare } from './aftercare-loading.js';
import type { LoyaltyElement } from './loyalty-element.js';
import type { MemberState } from './member-state.js';
import { QueryController } from './query-controller.js';

interface Given {
  readonly member?: Member | undefined;
  readonly program?: Program | undefined;
}

/** What writes numbers costs an old phone 50 ms the first time: it is made while the network is asked, not when it has answered. */
const prepare = (locale: string): unknown =>
  cached(`first ${locale}`, () =>
    setTimeout(() => {
      try {
        formatNumber(0, locale);
        pointName(0, undefined, locale);
      } catch {
        // A page has taken `Intl` away: who renders says so.
      }
    }),
  );

/** Member and programme together: given data wins, the rest is loaded from the client around the element. */
export class MemberController {
  readonly #host: LoyaltyElement & Given;
  readonly #member: QueryController<void, Member | null>;
  /** The programme, and why there is none. */
  readonly asked: QueryController<void, Program>;

  constructor(host: LoyaltyElement & Given) {
    this.#host = host;
    this.#member = new QueryController<void, Member | null>(host, getMember, () => (host.member ? false : undefined));
    this.asked = new QueryController<void, Program>(host, getProgram, () => (host.program ? false : undefined));
  }

  /** The programme, as far as it is known. */
  get program(): Program | undefined {
    return this.#host.program ?? this.asked.value;
  }

  get state(): MemberState {
    const { member: given, client, language } = this.#host;
    if (client) prepare(language);
    // The invitation of a guest is on its way before the programme has answered.
    if (this.#member.value === null) void loadAftercare();
    const { program } = this;
    const asked = this.asked.state;
    // Names come with the programme: showing the number first would move it when they arrive.
    if (!program && client && asked.status === 'pending') return asked;
    const state: QueryState<Member | null> = given ? { status: 'ready', value: given, asOf: 0 } : this.#member.state;
    if (state.status !== 'ready') return state;
    const { value: member, error, asOf } = state;
    if (member) return { status: 'ready', member, program, staleSince: error && asOf };
    // Without the programme there is nothing to invite a guest to.
    return asked.status === 'failed' ? asked : { status: 'guest', program };
  }

  /** Asks again for what has failed. */
  readonly retry = (): void => {
    this.#host.client?.invalidate('program');
    this.#host.client?.invalidate('member');
  };
}
