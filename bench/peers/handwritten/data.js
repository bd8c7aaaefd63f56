// What each widget has to know before it can be shown; without a member it is shown to a guest.
import { get } from './api.js';

const known = async (more = async () => ({})) => {
  const isMember = Boolean(window.shop.token);
  const [program, member, rest] = await Promise.all([get('/program'), isMember ? get('/member') : null, more()]);
  return { program, member, ...rest };
};

/** Some of the rewards, and where the next ones begin. */
export async function page(query) {
  const { items, nextCursor } = await get(`/rewards?${query}`);
  return { rewards: items, more: nextCursor };
}

export const badge = () => known();
export const tier = () => known();
export const rewards = () => known(() => page('limit=12'));
export const survey = async () => ({ survey: (await get('/surveys/due')).items.find(({ type }) => type === 'nps') });
export const feedback = async () => ({});
