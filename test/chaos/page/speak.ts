const [, run = '', place = ''] = location.pathname.split('/');
const asked = new URLSearchParams(location.search);

/** What this page is there for. */
export const page = {
  run,
  place,
  design: asked.get('design') ?? 'kit',
  tab: asked.get('tab') ?? '0',
  life: asked.get('life') ?? '0',
  isLast: asked.has('last'),
  database: asked.get('database') ?? 'opens',
} as const;

/** Tells the server what happened here; it never fails on purpose. */
export async function say(words: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(`/${run}/said`, {
    method: 'POST',
    body: JSON.stringify({ tab: page.tab, life: page.life, ...words }),
  });
  return (await response.json()) as Readonly<Record<string, unknown>>;
}
