import { servedTo } from '../../lib/server/served';
import { shownTo } from '../../lib/server/shop';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ request }) => {
  const cookies = request.headers.get('cookie');
  const [shown, served] = await Promise.all([shownTo(cookies), servedTo(cookies)]);
  return { ...shown, ...served };
};
