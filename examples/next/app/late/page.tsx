import { headers } from 'next/headers';
import { TagStore } from '../../client/tag-store';
import { servedTo } from '../../server/served';
import { shownTo } from '../../server/shop';

export default async function Page() {
  const cookies = (await headers()).get('cookie');
  const [shown, served] = await Promise.all([shownTo(cookies), servedTo(cookies)]);
  return <TagStore {...shown} {...served} />;
}
