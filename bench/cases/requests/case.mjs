// What an account page asks its API: how often, how much, and how much of it was only "not modified".
import { unexplained } from './figures.mjs';
import { openShop } from './shop.mjs';
import { openVisitor, visits } from './visits.mjs';

export { report } from './report.mjs';

export const name = 'requests';

/** A question is one on any machine. */
export const hasShort = true;

const compared = ['kit', 'plain', 'react', 'shoelace'];

/** Each visit to the page of each peer, and three that must be seen as too much. */
export const steps = (peers) => [
  ...peers
    .filter(({ id }) => compared.includes(id))
    .flatMap(({ id }) =>
      Object.keys(visits)
        .filter((visit) => (visits[visit].only ?? id) === id)
        .map((visit) => ({ key: `${visit} ${id}`, page: id, visit })),
    ),
  { key: 'control apart', page: 'apart', visit: 'cold' },
  { key: 'control revisit', page: 'kit', visit: 'revisit', isForgetful: true },
  { key: 'control together', page: 'kit', visit: 'together', isForgetful: true },
];

/** By resource: how often it was asked, how often that was answered in full, and the bytes of all answers, heads included. */
export async function measure({ page, visit, isForgetful }) {
  const shop = await openShop(page, { isForgetful });
  try {
    const visitor = await openVisitor(shop);
    try {
      const { before, counted } = visits[visit];
      const tab = await before?.(visitor, shop);
      shop.take();
      await counted(visitor, tab);
      return sumOf(shop.take());
    } finally {
      await visitor.close();
    }
  } finally {
    await shop.close();
  }
}

function sumOf(asked) {
  const resources = {};
  for (const { name, status, bytes } of asked) {
    const sum = (resources[name] ??= { asked: 0, full: 0, bytes: 0 });
    sum.asked += 1;
    sum.full += status === 304 ? 0 : 1;
    sum.bytes += bytes;
  }
  return resources;
}

/** Each element with a client of its own must ask by itself, and what nobody may keep must be asked for each time. */
function plantedFault(results) {
  const seen = [
    results['control apart']['/member']?.asked,
    results['control revisit']['/program']?.full,
    results['control together']['/program']?.full,
  ];
  const must = [7, 1, 3];
  if (seen.every((count, index) => count >= must[index])) return [];
  return [`requests: at least ${must.join(', ')} questions were planted, and ${seen.join(', ')} were seen.`];
}

export const faultOf = (results) => [...plantedFault(results), ...unexplained(results)].join('\n') || undefined;

const measured = (results) => Object.entries(results).filter(([key]) => !key.startsWith('control'));

/** Exactly what was asked now, and how much of it was answered in full. */
export const budgetOf = (results) =>
  Object.fromEntries(
    measured(results).map(([key, resources]) => [
      key,
      Object.fromEntries(Object.entries(resources).map(([name, { asked, full }]) => [name, { asked, full }])),
    ]),
  );

/** What is asked more often than it may, or answered in full where "not modified" was enough. */
export const over = (results, budget) =>
  measured(results).flatMap(([key, resources]) => {
    if (!budget[key]) return `requests: ${key} has no budget.`;
    return Object.entries(resources).flatMap(([name, { asked, full }]) => {
      const may = budget[key][name] ?? { asked: 0, full: 0 };
      if (asked > may.asked) return `requests: ${key} asks ${asked} times for ${name}, and may ${may.asked} times.`;
      if (full > may.full) return `requests: ${key} gets all of ${name} ${full} times, and may ${may.full} times.`;
      return [];
    });
  });
