// What stands in the elements before their script has come, and where none does.
import type { Dehydrated } from 'loyalty-elements';
import { createPage, type RenderedElement } from 'loyalty-elements/ssr';
import { clientFor, ORIGIN } from './shop';

export interface Served {
  /** Attributes and inside of each: the framework writes the tag around it. */
  readonly elements: Readonly<Record<'badge' | 'hero' | 'tier' | 'rewards', RenderedElement>>;
  /** All that was asked for it, so that the browser need not ask again. */
  readonly initialData: Dehydrated;
}

/** Renders for whoever sends these cookies, and for nobody else. */
export async function servedTo(cookies: string | null | undefined): Promise<Served> {
  const page = createPage({ client: clientFor(cookies), url: ORIGIN });
  const [badge, hero, tier, rewards] = await Promise.all([
    page.element('points-badge', { attributes: { href: '#account' } }),
    page.element('points-badge', { attributes: { size: 'hero', show: 'value pending expiring' } }),
    page.element('tier-progress'),
    page.element('rewards-list', { attributes: { 'page-size': 10 } }),
  ]);
  return { elements: { badge, hero, tier, rewards }, initialData: page.initialData() };
}
