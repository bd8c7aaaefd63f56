import { diceOf } from './dice.js';
import type { Fault } from './fault.js';
import { mixed, type FaultServer, type Run } from './fault-server.js';
import { Ledger } from './ledger.js';
import { inTime } from './patience.js';

export type RedeemDesign = 'kit' | 'key-per-click';

/** A tab of any browser; only some can crash. */
export interface RedeemTab {
  goto(url: string): Promise<unknown>;
  crash?(): Promise<void>;
}

export interface RedeemOutcome {
  readonly seed: string;
  readonly tabs: number;
  readonly redemptions: number;
  /** Where the screen said what the ledger did not. */
  readonly disagreements: readonly string[];
  /** Milliseconds from the last bad reply until every tab knew; undefined where all knew before. */
  readonly resolvedIn: number | undefined;
  readonly faults: number;
  readonly crashes: number;
  readonly reloads: number;
  readonly failedShown: number;
  /** Whether a page could not open its database in time: it has told the member so, and promises nothing. */
  readonly isInMemory: boolean;
  readonly troubles: readonly string[];
}

export interface RedeemPlan {
  readonly seed: string;
  readonly design: RedeemDesign;
  /** What every reply about redemptions suffers until the network is well; by default three of five suffer something. */
  readonly always?: Fault | undefined;
  /** Whether the databases of the pages never open, or those of every other page only. */
  readonly database?: 'never' | 'sometimes' | undefined;
}

/** One member wants one mug, in one tab or two, while three of five replies are bad; tabs are reloaded and crash. */
export async function redeemRun(
  server: FaultServer,
  newTab: () => Promise<RedeemTab>,
  { seed, design, always, database }: RedeemPlan,
): Promise<RedeemOutcome> {
  const roll = diceOf(seed);
  const ledger = new Ledger();
  const count = roll() < 0.6 ? 2 : 1;
  const screens = new Map<string, string>();
  const shown: string[] = [];
  const disagreements: string[] = [];
  const troubles: string[] = [];
  let exchanges = 3 + Math.floor(roll() * 7);
  const crashAt = roll() < 0.3 ? exchanges - Math.floor(roll() * 3) : 0;
  const reloads = new Set(['0', '1'].filter(() => roll() < 0.3));
  const reloadsPlanned = reloads.size;
  let faults = 0;
  let crashes = 0;
  let isInMemory = false;
  let wellAt: number | undefined;
  let crashTab: () => void = () => undefined;
  let finish: () => void = () => undefined;
  const isFinished = new Promise<void>((resolve) => (finish = resolve));

  const run: Run = {
    name: `redeem-${seed}-${design}-${always ?? ''}-${database ?? ''}`,
    ledger,
    roll,
    fault(operation) {
      const isAboutPoints = /^(POST|GET) \/redemptions$/.test(operation);
      if (exchanges === 0) return 'none';
      // What cannot be previewed is not redeemed, and is said to be so; another tab may have redeemed it meanwhile.
      if (!isAboutPoints) return count === 1 ? mixed(roll, 0.2) : 'none';
      if (exchanges === crashAt) crashTab();
      exchanges -= 1;
      if (exchanges === 0) wellAt = Date.now();
      const fault = always ?? mixed(roll, 0.6);
      if (fault !== 'none') faults += 1;
      return fault;
    },
    said({ tab, screen, why, trouble, isInMemory: isTold }) {
      if (isTold) isInMemory = true;
      if (typeof trouble === 'string') troubles.push(trouble);
      if (typeof screen !== 'string' || typeof tab !== 'string') return undefined;
      screens.set(tab, screen);
      const all = `tab ${tab}: ${screen} (${String(why)})`;
      shown.push(all);
      if (screen === 'redeemed' && ledger.spent.size === 0) disagreements.push(`${all}, and nothing was spent`);
      if (screen === 'failed' && ledger.spent.size > 0) disagreements.push(`${all}, and it was spent`);
      if (screens.size === count && [...screens.values()].every((each) => each === 'redeemed')) finish();
      return { reload: /sending|checking/.test(screen) && reloads.delete(tab) };
    },
  };
  const url = (tab: number) =>
    `${server.origin}/${run.name}/redeem?design=${design}&tab=${tab}&database=${database ?? 'opens'}`;
  const tabs: RedeemTab[] = [];
  let crashed: RedeemTab | undefined;
  let reopened: Promise<unknown> | undefined;
  const open = async (at: number) => {
    const tab = await newTab();
    tabs[at] = tab;
    await tab.goto(url(at)).catch((error: unknown) => {
      // It may crash while it still loads.
      if (tab !== crashed) throw error;
    });
  };
  crashTab = () => {
    const tab = tabs[0];
    if (!tab?.crash || reopened) return;
    crashes += 1;
    crashed = tab;
    screens.delete('0');
    reopened = tab.crash().then(() => open(0));
    reopened.catch((error: unknown) => troubles.push(String(error)));
  };

  server.open(run);
  try {
    const opened = Promise.all(Array.from({ length: count }, (_, at) => open(at)));
    await inTime(opened, () => `a page of ${seed}`);
    await inTime(isFinished, () => `an end of ${seed}: ${shown.slice(-12).join(', ')}`);
    const now = Date.now();
    await inTime(Promise.resolve(reopened), () => `tab 0 of ${seed} after its crash`);
    return {
      seed,
      tabs: count,
      redemptions: ledger.spent.size,
      disagreements,
      resolvedIn: wellAt && now - wellAt,
      faults,
      crashes,
      reloads: reloadsPlanned - reloads.size,
      failedShown: shown.filter((each) => each.includes('failed')).length,
      isInMemory,
      troubles,
    };
  } finally {
    server.end(run);
  }
}
