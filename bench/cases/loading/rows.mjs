// Which ways of which peer are measured on which page.
import { pages } from '../../peers.mjs';

/** These ways of the kit bring the same widget by other files: where that differs most is enough. */
const rare = { loader: ['badge', 'survey', 'all'], 'one-file': ['badge', 'all'] };

/** Who can do the work of that page: not with data that stand in it, but as the floor of Lit; and not by a loader alone. */
export const ways = (page, peers) =>
  peers.filter(
    ({ id, rows, role }) =>
      rows.includes(page) && !id.endsWith('-bare') && role !== 'loader' && (rare[id]?.includes(page) ?? true),
  );

/** What the head of the kit's page is worth: without the names of its files, and with those of all that it will need. */
export const heads = {
  'names nothing': '?unnamed',
  'names all files until the widget is shown': 'all',
};

/** On these pages. */
export const headed = [
  { page: 'badge', id: 'kit' },
  { page: 'survey', id: 'kit' },
  { page: 'survey', id: 'kit-vite' },
];

const headSteps = (peers) =>
  headed.flatMap(({ page, id }) =>
    Object.entries(heads).map(([head, query]) => ({
      key: `${page} ${id}, its head ${head}`,
      peer: peers.find((each) => each.id === id),
      page,
      query,
    })),
  );

export const steps = (peers) => [
  ...Object.keys(pages).flatMap((page) => ways(page, peers).map((peer) => ({ key: `${page} ${peer.id}`, peer, page }))),
  ...headSteps(peers),
  { key: 'control', peer: peers.find(({ id }) => id === 'plain'), page: 'badge', query: '?hindered' },
];
