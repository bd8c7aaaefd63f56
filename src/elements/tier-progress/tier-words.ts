import type { Program } from '../../domain/program.js';
import { instant } from '../../domain/instant.js';
import { metricRatio, remaining, type TierProgress } from '../../domain/tier-progress.js';
import { ladder, type MetricProgress, type TierStatus } from '../../domain/tiers.js';
import { sayIn } from '../../i18n/catalogue.js';
import { tierProgress } from '../../i18n/en.js';
import { formatDay } from '../../i18n/days.js';
import { formatEither } from '../../i18n/formats.js';
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

/** The one date that matters now: what keeps the tier, else until when it is kept, else since when is counted. */
export function tierDate(
  { keep, until }: TierStatus,
  { current, ways }: TierProgress,
  program: Program,
  { locale, now }: { readonly locale: string; readonly now: number },
): { readonly part: 'keep' | 'until' | 'window'; readonly text: string } | '' | undefined {
  const say = sayIn(locale, 'tierProgress', tierProgress);
  const date = (time: string) => formatDay(time, locale, { now, timeZone: program.timeZone, soon: 0 });
  const tier = current?.name;
  if (tier && keep && instant(keep.by) > now) {
    const missing = missingText(keep.anyOf, program, locale);
    if (missing) return { part: 'keep', text: say.keep({ tier, missing, date: date(keep.by) }) };
  }
  if (tier && until && instant(until) > now) return { part: 'until', text: say.until({ tier, date: date(until) }) };
  const from = ways[0]?.window?.from;
  return from && { part: 'window', text: say.since({ date: date(from) }) };
}
