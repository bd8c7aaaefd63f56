// Which ways of which peer are measured on which page.
import { pages } from '../../peers.mjs';

/** These ways bring the same by other files, or ask for nothing: two pages are enough to see by how much they differ. */
const rare = Object.fromEntries(['kit-vite', 'loader', 'one-file', 'lit'].map((id) => [id, ['badge', 'all']]));

/** Who can do the work of that page: not with data that stand in it, but as the floor of Lit; and not by a loader alone. */
export const ways = (page, peers) =>
  peers.filter(
    ({ id, rows, role }) =>
      rows.includes(page) && !id.endsWith('-bare') && role !== 'loader' && (rare[id]?.includes(page) ?? true),
  );

/** The kit's pages name in their head what the widget will need, as its docs advise; its loader and its one file have no say in it. */
const isNamed = ({ id }) => /^kit(-vite)?$/.test(id);

/** What that is worth: heads that name less. */
export const heads = {
  'names nothing': '?unnamed',
  'names what the page’s own script imports': '',
};

/** On these pages. */
export const headed = [
  { page: 'badge', id: 'kit' },
  { page: 'survey', id: 'kit' },
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
  ...Object.keys(pages).flatMap((page) =>
    ways(page, peers).map((peer) => ({
      key: `${page} ${peer.id}`,
      peer,
      page,
      ...(isNamed(peer) && { query: 'all' }),
    })),
  ),
  ...headSteps(peers),
];

/** A page that is held up. */
export const control = (peers) => ({
  key: 'control',
  peer: peers.find(({ id }) => id === 'plain'),
  page: 'badge',
  query: '?hindered',
});
