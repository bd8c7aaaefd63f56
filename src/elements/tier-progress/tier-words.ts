import type { Program } from '../../domain/program.js';
import { countingWindow } from '../../domain/counting-window.js';
import type { TierOutlook } from '../../domain/tier-forecast.js';
import { metricRatio, remaining, type TierProgress, type TierWay } from '../../domain/tier-progress.js';
import { ladder, type MetricProgress, type Tier } from '../../domain/tiers.js';
import { sayIn } from '../../i18n/catalogue.js';
import { tierProgress } from '../../i18n/en/tier-progress.js';
import { formatDay } from '../../i18n/days.js';
import { formatEither, formatNumber } from '../../i18n/formats.js';
import { metricText } from '../../lit/metric-text.js';

/** What is missing, the closest way first: "2 nights or $340". Empty when one way is done, and when there is none. */
function missingText(ways: readonly MetricProgress[], program: Program, locale: string): string {
  if (!ways.every(remaining)) return '';
  const texts = ways
    .toSorted((a, b) => metricRatio(b) - metricRatio(a))
    .map((way) => metricText(remaining(way), way, program, locale));
  return formatEither(texts, locale);
}

/** The one sentence of the bar. Empty when it is not known where the member is. */
export function tierSentence({ current, next, ways }: TierProgress, program: Program, locale: string): string {
  const goal = next ?? (current && ladder(program.tiers).find(({ rank }) => rank > current.rank));
  const say = sayIn(locale, 'tierProgress', tierProgress);
  if (!goal) return current ? say.top() : '';
  const { name: tier, qualification } = goal;
  if (qualification !== 'earned') return say[qualification]({ tier });
  if (ways.length === 0) return say.next({ tier });
  const missing = missingText(ways, program, locale);
  return missing ? say.toNext({ missing, tier }) : say.complete({ tier });
}

/** What becomes of the tier: a state, which is also the name of its part, and the sentence for it. */
export function outlookText(
  outlook: TierOutlook,
  tier: string,
  program: Program,
  { locale, now }: { readonly locale: string; readonly now: number },
): string {
  const say = sayIn(locale, 'tierProgress', tierProgress);
  const day = (time: string) => formatDay(time, locale, { now, timeZone: program.timeZone, soon: 0 });
  if (outlook.state === 'until') return say.until({ tier, date: day(outlook.until) });
  const missing = missingText(outlook.ways, program, locale);
  if (outlook.state === 'keep') return say.keep({ tier, missing, date: day(outlook.by) });
  const { name } = outlook.then;
  const date = day(outlook.at);
  return missing ? say.risk({ then: name, date, missing }) : say.then({ then: name, date });
}

/** Over which time the ways are counted. Empty where it is not told. */
export function windowText([way]: readonly MetricProgress[], program: Program, locale: string, now: number): string {
  const window = countingWindow(way?.window, now);
  if (!window) return '';
  const say = sayIn(locale, 'tierProgress', tierProgress);
  if (window.unit !== 'dates') return say[window.unit]({ count: formatNumber(window.count, locale) }, window.count);
  const day = (time: string) => formatDay(time, locale, { now, timeZone: program.timeZone, soon: 0 });
  return say.since({ from: day(window.from), to: day(window.to) });
}

/** "23 of 25 nights" and "2 nights to go". */
export function wayTexts(way: TierWay, program: Program, locale: string): readonly [done: string, left: string] {
  const say = sayIn(locale, 'tierProgress', tierProgress);
  const text = (amount: number) => metricText(amount, way, program, locale);
  const { metric, current, target, missing } = way;
  // The unit is said once; money has it at each amount.
  const isPlain = metric !== 'spend' && metric !== 'points';
  return [
    say.done({ current: isPlain ? formatNumber(current, locale) : text(current), target: text(target) }),
    say.left({ missing: text(missing) }),
  ];
}

/** "25 nights or €6,000": what a tier takes. */
export const thresholdText = ({ threshold }: Tier, program: Program, locale: string): string =>
  formatEither(
    (threshold?.anyOf ?? []).map((need) => metricText(need.amount, need, program, locale)),
    locale,
  );
