import { memoryStore } from '../../src/browser/record-store.js';
import type { Capabilities } from '../../src/client/adapter.js';
import type { RedemptionIntent } from '../../src/client/redemption-intent-record.js';
import { Tab } from './redemption-tab.js';

const rewardId = 'latte';
const day = 24 * 3_600_000;
const grace = 30_000;

/** Something that can happen now. */
export interface Act {
  readonly name: string;
  readonly happen: () => unknown;
}

/** Lets everything run that waits for nothing outside. */
const rest = (): Promise<unknown> => new Promise((resolve) => setImmediate(resolve));

/** One browser with two tabs, one shop, and what can go wrong between them. */
export class World {
  readonly store = memoryStore();
  readonly capabilities: Capabilities;
  clock = 1000;
  tabs: readonly Tab[];
  /** Keys that spent points, in order. */
  readonly ledger: string[] = [];
  readonly sent = new Map<string, number>();
  readonly told = new Set<string>();
  readonly wrongs: string[] = [];
  readonly #answers = new Map<string, 'yes' | 'no'>();
  readonly #seen = new Set<string>();
  /** Requests whose page has given them up, and which may still reach the shop. */
  #late: string[] = [];
  #days = 0;

  constructor(capabilities: Capabilities) {
    this.capabilities = capabilities;
    this.tabs = [new Tab(this), new Tab(this)];
  }

  get #hasKeys(): boolean {
    return this.capabilities.idempotency !== 'none';
  }

  /** What the shop does and answers. */
  serve(isPost: boolean, key: string, hasActed = false): unknown {
    const redemption = { id: `r ${key}`, rewardId, status: 'issued' };
    if (!isPost) return { items: this.#answers.get(key) === 'yes' ? [redemption] : [] };
    const known = this.#hasKeys ? this.#answers.get(key) : undefined;
    if (known === 'no') return known;
    if (!hasActed && !known) {
      this.ledger.push(key);
      this.#answers.set(key, 'yes');
    }
    return redemption;
  }

  hear(intent: RedemptionIntent): void {
    this.told.add(`${intent.state} ${intent.key}`);
    if (intent.state === 'unconfirmed') this.#checkUnconfirmed(intent);
  }

  /** Where a backend can tell, nobody may be told that it cannot; unless another tab has told what it said. */
  #checkUnconfirmed({ at, key }: RedemptionIntent): void {
    const age = this.clock - at;
    const { redeemStatus } = this.capabilities;
    const isEarly = this.#hasKeys ? age < day / 2 : redeemStatus && age < grace;
    const isTold = this.#seen.has(key) || this.told.has(`refused ${key}`);
    if (isEarly && !isTold) this.wrongs.push('given up too early');
  }

  /** All that can happen next. */
  acts(): readonly Act[] {
    const late = this.#late.map((key, at) => ({ name: `late ${at}`, happen: () => this.#arrive(at, key) }));
    const forget = { name: 'a day goes by and the keys are forgotten', happen: () => this.#forget() };
    return [...this.tabs.flatMap((tab, at) => this.#actsOf(tab, at)), ...late, ...(this.#days ? [] : [forget])];
  }

  #actsOf(tab: Tab, at: number): readonly Act[] {
    const acts: Act[] = [
      { name: 'press', happen: () => tab.follow(tab.intents.confirm({ rewardId })) },
      { name: 'reload', happen: () => this.#reload(at) },
    ];
    if (tab.known.length) acts.push({ name: 'close', happen: () => this.#close(tab) });
    if (tab.isAtRest && tab.unsure.length) acts.push({ name: 'ask again', happen: () => this.#goOn(tab) });
    for (const [place, request] of tab.requests.entries()) {
      const { isPost, key, hasActed, answer, fail } = request;
      const add = (name: string, happen: () => unknown) => acts.push({ name: `${name} ${place}`, happen });
      add('is answered', answer);
      add('is cut off before it acts', () => fail('network'));
      add('and all that follows is cut off', () => this.#silence(tab, key));
      if (!isPost || hasActed) continue;
      add('acts', () => {
        this.serve(true, key);
        request.hasActed = true;
      });
      add('is cut off after it acts', () => {
        this.serve(true, key);
        fail('network');
      });
      add('takes too long', () => {
        this.#late.push(key);
        fail('network');
      });
      add('is turned away', () => fail('forbidden'));
      if (this.#hasKeys && this.#answers.has(key)) continue;
      add('is refused', () => {
        if (this.#hasKeys) this.#answers.set(key, 'no');
        fail('out-of-stock');
      });
    }
    return acts.map(({ name, happen }) => ({ name: `${at}: ${name}`, happen }));
  }

  #arrive(at: number, key: string): void {
    this.#late.splice(at, 1);
    this.serve(true, key);
  }

  #forget(): void {
    this.#days += 1;
    this.clock += day;
    this.#answers.clear();
    this.#late = [];
    for (const tab of this.tabs) for (const { fail } of [...tab.requests]) fail('network');
  }

  #reload(at: number): void {
    const requests = this.tabs[at]?.die() ?? [];
    this.#late.push(...requests.flatMap(({ isPost, key, hasActed }) => (isPost && !hasActed ? key : [])));
    const tab = new Tab(this);
    this.tabs = this.tabs.with(at, tab);
    const recover = (intent: RedemptionIntent) => tab.follow(tab.intents.settle(intent));
    tab.run(tab.intents.list().then((left) => left.map(recover)));
  }

  #close(tab: Tab): void {
    for (const intent of tab.known) {
      this.#seen.add(intent.key);
      tab.says.delete(intent.key);
      tab.run(tab.intents.close(intent));
    }
  }

  #goOn(tab: Tab): void {
    for (const intent of tab.unsure) tab.follow(tab.intents.settle(intent));
  }

  async #silence(tab: Tab, key: string): Promise<void> {
    const find = () => tab.requests.find((each) => each.key === key);
    for (let request = find(); request; request = find()) {
      request.fail('network');
      await rest();
    }
    this.clock += grace + 1000;
  }

  /** The shop is well again: every wish must come to an end, on every page. */
  async heal(): Promise<void> {
    for (let round = 0; round < 100; round += 1) {
      await rest();
      const requests = this.tabs.flatMap(({ requests }) => requests);
      requests.forEach(({ answer }) => answer());
      if (requests.length) continue;
      if (!this.tabs.some(({ unsure }) => unsure.length)) break;
      this.clock += 15_000;
      this.tabs.forEach((tab) => this.#goOn(tab));
    }
    this.#late.forEach((key) => this.serve(true, key));
    this.tabs.forEach(({ unsure }) => unsure.forEach(({ state }) => this.wrongs.push(`stays ${state} for ever`)));
  }

  async act(name: string): Promise<void> {
    await this.acts()
      .find((act) => act.name === name)
      ?.happen();
    await rest();
  }

  /** Wishes whose end nobody has seen. */
  get #going(): readonly string[] {
    return [...this.sent.keys()].filter((key) => !this.#seen.has(key) && !this.told.has(`refused ${key}`));
  }

  /** What must never be. */
  check(): readonly string[] {
    const { ledger, wrongs } = this;
    if (new Set(ledger).size < ledger.length) wrongs.push('a wish was spent twice');
    if (!this.#hasKeys && [...this.sent.values()].some((times) => times > 1)) wrongs.push('sent twice without a key');
    for (const key of this.sent.keys()) {
      if (this.told.has(`redeemed ${key}`) && !ledger.includes(key)) wrongs.push('told as redeemed, and is not');
      if (this.told.has(`refused ${key}`) && ledger.includes(key)) wrongs.push('told as refused, and is redeemed');
    }
    if (this.#going.length > 1) wrongs.push('a second wish beside one that nobody has seen the end of');
    return wrongs;
  }

  /** The same for all worlds that go on in the same way: names of keys, and which tab is which, do not matter. */
  async trace(): Promise<string> {
    const records = JSON.stringify([await this.store.list(''), this.#days, this.#late, this.#going.length]);
    const [one = '', two = ''] = this.tabs.map((tab) => tab.trace());
    const alive = [...this.sent].filter(([key]) => `${records}${one}${two}`.includes(key));
    const keys = alive.map(([key, times]) => [
      key,
      times,
      ...[this.#answers.get(key), this.ledger.includes(key), this.#seen.has(key)],
      ...['redeemed', 'refused'].map((state) => this.told.has(`${state} ${key}`)),
    ]);
    const both = (one < two ? [one, two] : [two, one]).join(' ');
    const names = new Map<string, string>();
    const nameOf = (key: string) => {
      const name = names.get(key) ?? `k${names.size}`;
      names.set(key, name);
      return name;
    };
    return `${records} ${both} ${JSON.stringify(keys)}`
      .replace(/(at|ended)\\*":(\d+)/g, (_, of: string, at: string) => `${of} ${this.clock - Number(at)}`)
      .replace(/,?\\*"error\\*":\{[^}]*\}/g, '')
      .replace(/[\da-f]{8}-[\da-f-]{27}/g, nameOf);
  }
}
