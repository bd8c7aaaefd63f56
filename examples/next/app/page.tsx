import { headers } from 'next/headers';
import { Store } from '../client/store';
import { servedTo } from '../server/served';
import { shownTo } from '../server/shop';

export default async function Page() {
  const cookies = (await headers()).get('cookie');
  const [shown, served] = await Promise.all([shownTo(cookies), servedTo(cookies)]);
  return <Store {...shown} {...served} />;
}
