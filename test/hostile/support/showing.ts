import type { EnginePage } from '../../support/engines/engine.js';
import type { HostileShop, Job, Report } from './hostile-shop.js';

/** What must stay empty. */
export type Findings = Omit<Report, 'shown' | 'fields'> & { readonly canary: readonly string[] };

/** Shows the payloads of a job in a page of any engine, and resolves with what that page has seen. */
export async function showIn(page: EnginePage, shop: HostileShop, job: Job): Promise<Report> {
  const address = shop.page(job);
  const report = shop.report(job);
  await page.goto(address);
  return report;
}

/** All that was found, of every kind, since the canary was last asked. */
export function findings({ shown: _, fields: __, ...found }: Report, { canary, hits }: HostileShop): Findings {
  const told = hits.splice(0).map((name) => `${name} was told to the shop`);
  return { ...found, hits: [...found.hits, ...told], canary: canary.splice(0) };
}

/** The kinds of findings that are not empty. */
export const troubles = (found: Findings): readonly string[] =>
  Object.entries(found).flatMap(([kind, all]) => all.map((one) => `${kind}: ${one}`));
