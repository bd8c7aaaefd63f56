import type { RecordStore } from '../../src/browser/record-store.js';
import type { Capabilities } from '../../src/client/adapter.js';
import type { RedemptionIntent } from '../../src/client/redemption-intent-record.js';
import { createRedemptionIntents, type RedemptionIntents } from '../../src/client/redemption-intents.js';
import type { Send, SendOptions } from '../../src/client/send.js';
import { LoyaltyError, type LoyaltyErrorCode } from '../../src/domain/errors.js';
import { isOpen } from '../../src/domain/redemption.js';

/** What is around a tab. */
interface Outside {
  readonly store: RecordStore;
  readonly capabilities: Capabilities;
  readonly clock: number;
  readonly wrongs: string[];
  /** How often each key was sent. */
  readonly sent: Map<string, number>;
  /** What the shop does and answers. */
  serve(isPost: boolean, key: string, hasActed: boolean): unknown;
  /** A tab says what became of a wish. */
  hear(intent: RedemptionIntent): void;
}

export interface Request {
  readonly isPost: boolean;
  readonly key: string;
  hasActed: boolean;
  readonly answer: () => void;
  readonly fail: (code: LoyaltyErrorCode) => void;
}

/** A page of the browser. What a dead one was about to do never happens. */
export class Tab {
  readonly requests: Request[] = [];
  readonly intents: RedemptionIntents;
  /** What it says of each wish, by key. */
  readonly says = new Map<string, RedemptionIntent>();
  /** Waits since it was last at rest, each after an exchange for this key; of them there is an end. */
  #waits: string[] = [];
  #last = '';
  #tasks = 0;
  #isDead = false;

  constructor(world: Outside) {
    const alive = <T>(promise: Promise<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        void promise.then(
          (value) => this.#isDead || resolve(value),
          (error: unknown) => this.#isDead || reject(error as Error),
        );
      });
    const store: RecordStore = {
      mode: 'memory',
      list: (prefix) => alive(world.store.list(prefix)),
      update: (key, next) => alive(world.store.update(key, next)),
    };
    const send = (({ name }: { readonly name: string }, params: { idempotencyKey: string }, more: SendOptions) => {
      const isPost = name === 'redemptions.create';
      const key = (isPost ? more.idempotencyKey : params.idempotencyKey) ?? '';
      return alive(this.#ask(world, isPost, key));
    }) as unknown as Send;
    this.intents = createRedemptionIntents(store, send, () => 'kit/ada/', {
      capabilities: world.capabilities,
      now: () => world.clock,
      pause: () => {
        this.#waits.push(this.#last);
        return alive(Promise.resolve());
      },
    });
    this.intents.watch((intent) => this.#hear(world, intent));
    this.follow = (task) => this.run(task.then((intent) => this.#hear(world, intent)));
    this.run = (task) => {
      this.#tasks += 1;
      void task.then(
        () => (this.#tasks -= 1),
        (error: unknown) => world.wrongs.push(`a task failed: ${String(error)}`),
      );
    };
  }

  readonly run: (task: Promise<unknown>) => void;
  /** The same of what becomes of a wish. */
  readonly follow: (task: Promise<RedemptionIntent>) => void;

  #ask(world: Outside, isPost: boolean, key: string): Promise<unknown> {
    if (isPost) world.sent.set(key, (world.sent.get(key) ?? 0) + 1);
    return new Promise((resolve, reject) => {
      const done = (act: () => void) => () => {
        this.requests.splice(this.requests.indexOf(request), 1);
        this.#last = key;
        act();
      };
      const refuse = (code: LoyaltyErrorCode) => reject(new LoyaltyError(code, code, { operation: 'test' }));
      const request: Request = {
        isPost,
        key,
        hasActed: false,
        answer: done(() => {
          const said = world.serve(isPost, key, request.hasActed);
          if (said === 'no') refuse('out-of-stock');
          else resolve(said);
        }),
        fail: (code) => done(() => refuse(code))(),
      };
      this.requests.push(request);
    });
  }

  #hear(world: Outside, intent: RedemptionIntent): void {
    if (this.#isDead) return;
    this.says.set(intent.key, intent);
    world.hear(intent);
  }

  die(): readonly Request[] {
    this.#isDead = true;
    return this.requests;
  }

  get isAtRest(): boolean {
    return this.#tasks === 0;
  }

  get unsure(): readonly RedemptionIntent[] {
    return [...this.says.values()].filter(({ state }) => isOpen(state));
  }

  get known(): readonly RedemptionIntent[] {
    return [...this.says.values()].filter(({ state }) => !isOpen(state));
  }

  /** All that decides what it will do: what its code knows of a wish is what it has told last. */
  trace(): string {
    if (this.isAtRest) this.#waits = [];
    const requests = this.requests.map(({ isPost, key, hasActed }) => [isPost, key, hasActed]);
    const says = [...this.says.values()].map(({ key, state, tries, at }) => [key, state, tries, { at }]);
    return JSON.stringify([this.#waits, this.isAtRest, requests, says]);
  }
}
