import { day } from '../../domain/instant.js';
import type { SurveyTrigger } from '../../domain/survey-trigger.js';
import { between, flag, list, matching, object, oneOf, optional, type Decoder } from '../decode.js';
import type { Report } from '../endpoint.js';

const text = (max: number) => matching(new RegExp(`^[^]{1,${max}}$`), 'a text that is not too long');
const ms = optional(between(0, day));
const often = optional(between(1, 10_000));
const names = (max = 80) => optional(list(text(max), 20));
const days = optional(between(0, 3650));
const rest = optional(object({ answered: days, declined: days, ignored: days }));

const trigger: Decoder<SurveyTrigger> = object({
  delayMs: ms,
  dwellMs: ms,
  scrollPercent: optional(between(0, 100)),
  exitIntent: optional(flag),
  idleMs: ms,
  pages: names(200),
  exceptPages: names(200),
  minVisits: often,
  maxVisits: often,
  minPages: often,
  event: optional(text(80)),
  eventCount: often,
  cancelEvents: names(),
  signedIn: optional(flag),
  tiers: names(255),
  locales: names(35),
  device: optional(oneOf('touch', 'mouse', 'small', 'large')),
  visible: optional(text(200)),
  checkout: optional(flag),
  sample: optional(between(0, 1)),
  maxPerDay: optional(between(1, 100)),
  rest,
  restOfAll: rest,
});

/** When to ask, as the contract has it. A part that is wrong is reported and left out. */
export const decodeTrigger = (value: unknown, report: Report): SurveyTrigger =>
  trigger(value, { path: 'trigger', report });
