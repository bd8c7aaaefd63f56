import type { Browser } from 'playwright-core';
import type { FaultServer } from './fault-server.js';
import { crash } from './lives.js';
import { redeemRun, type RedeemDesign, type RedeemOutcome } from './redeem-run.js';

export interface Many {
  readonly seeds: readonly string[];
  readonly design: RedeemDesign;
  /** How many at once. */
  readonly width?: number;
  readonly done?: (outcome: RedeemOutcome) => void;
}

/** Many runs in one Chromium, each as a visitor of its own. */
export async function redeemMany(
  server: FaultServer,
  browser: Browser,
  { seeds, design, width = 6, done }: Many,
): Promise<readonly RedeemOutcome[]> {
  const outcomes: RedeemOutcome[] = [];
  const left = [...seeds];
  const work = async () => {
    for (let seed = left.shift(); seed !== undefined; seed = left.shift()) {
      const context = await browser.newContext();
      const newTab = async () => {
        const page = await context.newPage();
        return { goto: (url: string) => page.goto(url), crash: () => crash(page), close: () => page.close() };
      };
      const outcome = await redeemRun(server, newTab, { seed, design });
      await context.close();
      outcomes.push(outcome);
      done?.(outcome);
    }
  };
  await Promise.all(Array.from({ length: width }, work));
  return outcomes;
}
