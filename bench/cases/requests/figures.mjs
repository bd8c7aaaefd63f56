// How often a page may ask at most, and where it asks more often.
import { visits } from './visits.mjs';

const program = '/program';

/** By visit: how often each is asked at most, and how often in full. The programme is the same for all, and fresh for five minutes. */
const goals = {
  cold: { program: [1, 1], member: [1, 1] },
  warm: { program: [0, 0], member: [1, 0] },
  revisit: { program: [0, 0], member: [1, 0] },
  late: { program: [1, 0], member: [1, 0] },
  redeemed: { program: [0, 0], member: [1, 1] },
  after: { program: [0, 0], member: [1, 1] },
  together: { program: [1, 1], member: [3, 1] },
  'in turn': { program: [1, 1], member: [3, 1] },
};

/** Why a resource misses its figure, and what was tried. */
const reasons = {
  '/redemptions': `Its answers hold codes that can be spent, and are sent with \`no-store\`: a browser that keeps them leaves them on a
device that others may use. With an ETag and \`private, no-cache\` they were asked for conditionally and came as 304; the codes then
stood in the browser's HTTP cache on disk after \`signOut()\`, where no script can remove them. Sent anew each time they are 0.6 KB.`,
};

const resourceOf = (name) => name.replace(/\?.*/, '');

/** By resource, each figure that is not reached, in a sentence; with the reason, where one is written here. */
export function misses(results) {
  const missed = new Map();
  const miss = (resource, text) => missed.set(resource, [...(missed.get(resource) ?? []), text]);
  for (const visit of Object.keys(visits)) {
    for (const [name, { asked, full }] of Object.entries(results[`${visit} kit`] ?? {})) {
      const resource = resourceOf(name);
      const [most, mostFull] = goals[visit][resource === program ? 'program' : 'member'];
      if (asked > most) miss(resource, `${visit}: asked ${asked} times instead of at most ${most}`);
      if (full > mostFull) miss(resource, `${visit}: sent in full ${full} times instead of at most ${mostFull}`);
    }
  }
  return [...missed].map(([resource, texts]) => ({ resource, texts, reason: reasons[resource] }));
}

/** A miss that nobody has explained, and an explanation of nothing. */
export function unexplained(results) {
  const found = misses(results);
  const idle = Object.keys(reasons).filter((resource) => !found.some((each) => each.resource === resource));
  return [
    ...found
      .filter(({ reason }) => !reason)
      .map(({ resource, texts }) => `requests: ${resource} has no reason for: ${texts.join('; ')}.`),
    ...idle.map((resource) => `requests: a reason is given for ${resource}, which misses nothing.`),
  ];
}
