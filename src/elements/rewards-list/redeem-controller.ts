import type { ReactiveController } from 'lit';
import type { LoyaltyClient } from '../../client/client.js';
import type { IntentError, RedemptionIntent } from '../../client/redemption-intent-record.js';
import { previewRedemption, redeem } from '../../client/resources/redemptions.js';
import { isOpen } from '../../domain/redemption.js';
import { isVariable, pointsCost, type Reward, type VariableCost } from '../../domain/rewards.js';
import type { AmountChoice } from './amount-choice.js';
import { OpenWishes } from './open-wishes.js';
import { errorOf, hasChanged, previewed, unlessLacking, type RedeemHost, type RedeemView } from './redeem-view.js';

/** Keys of the wishes whose outcome a list of this page shows or has shown: two lists must not show it twice. */
const shown = new Set<string>();

/** Leads a member through one redemption, and tells the outcome of those that an earlier page began. */
export class RedeemController implements ReactiveController {
  /** What the dialog shows; undefined while it is closed. */
  view: RedeemView | undefined;
  readonly #host: RedeemHost;
  readonly #wishes = new OpenWishes(
    (intent) => this.#step(intent),
    (intent) => this.#outcome(intent),
  );
  readonly #waiting: RedemptionIntent[] = [];
  #client: LoyaltyClient | undefined;
  #member: string | undefined;

  constructor(host: RedeemHost) {
    this.#host = host;
    host.addController(this);
    // It comes to a list that is there: whose it is must be known before the first press.
    this.hostUpdate();
  }

  /** Rewards with a wish whose outcome is not known yet. */
  get open(): ReadonlySet<string> {
    return this.#wishes.rewards;
  }

  hostUpdate(): void {
    const { client, memberId, isConnected } = this.#host;
    // What a list that is gone would show nobody sees, and no other list would show it then.
    if (!isConnected) return;
    // The outcome of an earlier page may be known before the list that names the reward.
    // Nor need a refusal be explained by what the reward cost before.
    const reward = this.view && this.#host.findReward(this.view.rewardId);
    if (this.view && reward && (!this.view.reward || this.view.step === 'failed')) this.view = { ...this.view, reward };
    if (client === this.#client && memberId === this.#member) return;
    // A code that was paid for stays until it is closed, also when the session ends meanwhile.
    if (client === this.#client && memberId === undefined && this.view?.step === 'redeemed') return;
    this.hostDisconnected();
    this.#client = client;
    this.#member = memberId;
    if (!client || memberId === undefined) return;
    void this.#wishes.resume(client);
    const back = ({ persisted }: PageTransitionEvent) => persisted && void this.#comeBack(client);
    addEventListener('pageshow', back, { signal: this.#wishes.signal });
  }

  hostDisconnected(): void {
    if (this.view?.intent) shown.delete(this.view.intent.key);
    this.view = undefined;
    this.#waiting.length = 0;
    this.#client = this.#member = undefined;
    this.#wishes.forget();
  }

  /** The browser had kept the page for the back button: nothing is confirmed before it is known what is true by now. */
  async #comeBack(client: LoyaltyClient): Promise<void> {
    const view = this.view?.step === 'confirm' && this.#show({ ...this.view, step: 'loading' });
    await this.#wishes.resume(client);
    if (!view || this.view !== view) return;
    if (this.open.has(view.rewardId)) this.#show({ ...view, step: 'checking' });
    else await this.#lookAgain(view);
  }

  /** The press on a reward: first what became of an earlier wish for it, else what it would cost. */
  async start(reward: Reward): Promise<void> {
    const { client } = this.#host;
    if (this.view && !/^(failed|unknown|unconfirmed)$/.test(this.view.step)) return;
    this.#release();
    // Who tries again has chosen already.
    const chosen = this.view?.rewardId === reward.id ? this.view.choice : undefined;
    let view = this.#show({ step: 'loading', rewardId: reward.id, reward, choice: chosen });
    try {
      const intents = (await client?.durable())?.intents;
      const wishes = (await intents?.list()) ?? [];
      if (this.view !== view) return;
      const wish = wishes.find(({ rewardId }) => rewardId === reward.id);
      if (intents && wish) {
        this.#show({ ...view, step: 'checking' });
        await this.#wishes.follow(intents, intents.settle(wish));
        return;
      }
      const choice = view.choice ?? (isVariable(reward.cost) ? await this.#choose(reward.cost) : undefined);
      if (this.view !== view) return;
      view = this.#show({ ...view, choice });
      await this.#preview(view);
    } catch (error) {
      this.#fail(view, error);
    }
  }

  /** What it would do, for the amount that is chosen. */
  async #preview(view: RedeemView, refusal?: IntentError): Promise<void> {
    const { rewardId, choice } = view;
    const asked = { rewardId, ...(choice && { amount: choice.amount }) };
    // A backend without previews: what it costs is what the list says.
    const preview = await this.#host.client?.write(previewRedemption, asked).catch(unlessLacking);
    if (this.view !== view) return;
    this.#show(previewed(view, preview, refusal));
  }

  /** Each other amount is asked about as soon as it stands. */
  async #choose(cost: VariableCost): Promise<AmountChoice> {
    const { AmountChoice } = await import('./amount-choice.js');
    const choice = new AmountChoice(cost, this.#host.balanceOf(cost.currency), (isSettled) => {
      if (this.view?.choice !== choice || !/^(loading|confirm)$/.test(this.view.step)) return;
      // Another amount is no change of the conditions.
      const view = this.#show({ ...this.view, step: 'loading', was: undefined });
      if (isSettled) void this.#preview(view).catch((error: unknown) => this.#fail(view, error));
    });
    return choice;
  }

  /** The newest balance: what was previewed with another one is asked again before it can be confirmed. */
  heed(balance: number | undefined): void {
    const { view } = this;
    if (view?.step !== 'confirm' || !view.preview || balance === undefined || view.balance === balance) return;
    if (view.balance === undefined) this.view = { ...view, balance };
    else void this.#lookAgain(view);
  }

  /** What is true by now is not what the member has seen: shows it, and asks again. */
  async #lookAgain({ rewardId, reward, preview, choice }: RedeemView, refusal?: IntentError): Promise<void> {
    const view = this.#show({ step: 'loading', rewardId, reward, preview, choice, was: preview });
    try {
      await this.#preview(view, refusal);
    } catch (error) {
      this.#fail(view, error);
    }
  }

  /** The points of what the dialog shows are back: its outcome was seen. */
  undone(): void {
    this.#release();
    if (this.view) this.#show({ ...this.view, step: 'undone' });
  }

  /** The press of Confirm; a second one finds another step and does nothing. */
  async confirm(): Promise<void> {
    const { view } = this;
    if (view?.step !== 'confirm' || !view.reward) return;
    const { reward, rewardId, preview, choice } = view;
    const { client } = this.#host;
    const points = preview?.cost.amount ?? choice?.amount ?? pointsCost(reward.cost);
    const sending = this.#show({ ...view, step: 'sending' });
    const wish = { reward, points, ...(choice && { amount: choice.amount }) };
    if (!this.#host.emit('loyalty-redeem', wish, true) || !client) {
      this.close();
      return;
    }
    try {
      const { intents } = await client.durable();
      if (this.view === sending) this.#wishes.watch(intents);
      this.#wishes.rewards.add(rewardId);
      await this.#wishes.follow(intents, intents.confirm({ rewardId, amount: points }));
    } catch (error) {
      this.#wishes.rewards.delete(rewardId);
      this.#fail(sending, error);
    }
  }

  /** The dialog was closed: an outcome that it showed has been seen. */
  close(): void {
    this.#release();
    this.view = undefined;
    const next = this.#waiting.shift();
    if (next) this.#outcome(next);
    this.#host.requestUpdate();
  }

  #release(): void {
    const { intent, step } = this.view ?? {};
    if (!intent || step === 'unknown') return;
    const seen = this.#client?.durable().then(({ intents }) => intents.close(intent));
    void seen?.catch(() => undefined);
  }

  #step({ rewardId, state }: RedemptionIntent): void {
    const { view } = this;
    if (view?.rewardId === rewardId && view.step === 'sending' && state === 'unknown') {
      this.#show({ ...view, step: 'checking' });
    }
    this.#host.requestUpdate();
  }

  #outcome(intent: RedemptionIntent): void {
    const { rewardId, key, state, redemption, error, ended = Infinity } = intent;
    const { view } = this;
    const isHere = view?.rewardId === rewardId;
    if (isOpen(state) && isHere) this.#show({ ...view, step: 'unknown', intent, error });
    if (isOpen(state)) return;
    this.#wishes.rewards.delete(rewardId);
    if (shown.has(key)) return;
    if (view && !isHere) {
      this.#waiting.push(intent);
      return;
    }
    shown.add(key);
    // A plain answer has renewed them already, and what this page has read is newer than what ended before it began.
    if ((view?.step !== 'sending' || error) && ended > performance.timeOrigin)
      for (const noun of redeem.changes ?? []) this.#client?.invalidate(noun);
    if (view?.preview && error && state === 'refused' && hasChanged.test(error.code)) {
      this.#host.report(error);
      void this.#lookAgain(view, error);
      return;
    }
    const reward = view?.reward ?? this.#host.findReward(rewardId);
    const step = state === 'unconfirmed' ? state : redemption && !error ? 'redeemed' : 'failed';
    this.#show({ ...view, step, rewardId, reward, intent, error });
    if (error) this.#host.report(error);
    else if (redemption) this.#host.emit('loyalty-redeemed', { redemption });
  }

  #fail(view: RedeemView, thrown: unknown): void {
    const error = errorOf(thrown);
    if (this.view === view) this.#show({ ...view, step: 'failed', error });
    this.#host.report(error);
  }

  #show(view: RedeemView): RedeemView {
    this.view = view;
    this.#host.requestUpdate();
    return view;
  }
}
