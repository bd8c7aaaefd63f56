import type { Browser } from 'playwright-core';
import type { FaultServer } from './fault-server.js';
import { crash } from './lives.js';
import { patience } from './patience.js';
import { redeemRun, type RedeemOutcome, type RedeemPlan } from './redeem-run.js';

export interface Many extends Omit<RedeemPlan, 'seed'> {
  readonly seeds: readonly string[];
  /** How many at once. */
  readonly width?: number;
  readonly done?: (outcome: RedeemOutcome) => void;
}

/** Many runs in one Chromium, each as a visitor of its own. */
export async function redeemMany(
  server: FaultServer,
  browser: Browser,
  { seeds, width = 6, done, ...plan }: Many,
): Promise<readonly RedeemOutcome[]> {
  const outcomes: RedeemOutcome[] = [];
  const left = [...seeds];
  const work = async () => {
    for (let seed = left.shift(); seed !== undefined; seed = left.shift()) {
      const context = await browser.newContext();
      context.setDefaultNavigationTimeout(patience);
      const newTab = async () => {
        const page = await context.newPage();
        return { goto: (url: string) => page.goto(url), crash: () => crash(page) };
      };
      const outcome = await redeemRun(server, newTab, { ...plan, seed });
      // A page that is just reloading may never be closed; all go with the browser.
      void context.close().catch(() => undefined);
      outcomes.push(outcome);
      done?.(outcome);
    }
  };
  await Promise.all(Array.from({ length: width }, work));
  return outcomes;
}
