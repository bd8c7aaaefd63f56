import { fnv } from './fnv.js';

/**
 * The die of one visitor for one survey: the same each time, from 0 up to but not 1, even over visitors.
 *
 * FNV-1a over UTF-16 code units, then the last mix of MurmurHash3, without which ids that differ in the last letter
 * would fall close together.
 */
export function sampleRoll(visitorId: string, surveyId: string): number {
  let hash = fnv(`${visitorId}\n${surveyId}`);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
