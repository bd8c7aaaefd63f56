// What stands in the elements before their script has come, and where none does.
import type { Dehydrated } from 'loyalty-elements';
import { createPage } from 'loyalty-elements/ssr';
import { clientFor, ORIGIN } from './shop';

/** What the server tells each element; the page writes the same on its tag. */
const attributes = {
  badge: { href: '#account' },
  hero: { size: 'hero', show: 'value pending expiring' },
  tier: {},
  rewards: { 'page-size': 10 },
};

export interface Served {
  /** Markup to put into the tags: their shadow roots, which the browser takes up as it reads. */
  readonly inside: Readonly<Record<keyof typeof attributes, string>>;
  /** All that was asked for it, so that the browser need not ask again. */
  readonly initialData: Dehydrated;
}

/** The tag around it is the framework's. */
const withoutTag = (markup: string): string => markup.replace(/^<[^>]*>|<\/[^>]*>$/g, '');

/** Renders for whoever sends these cookies, and for nobody else. */
export async function servedTo(cookies: string | null | undefined): Promise<Served> {
  const page = createPage({ client: clientFor(cookies), url: ORIGIN });
  const render = async (...asked: Parameters<typeof page.render>) => withoutTag(await page.render(...asked));
  const [badge, hero, tier, rewards] = await Promise.all([
    render('points-badge', { attributes: attributes.badge }),
    render('points-badge', { attributes: attributes.hero }),
    render('tier-progress', { attributes: attributes.tier }),
    render('rewards-list', { attributes: attributes.rewards }),
  ]);
  return { inside: { badge, hero, tier, rewards }, initialData: page.initialData() };
}
