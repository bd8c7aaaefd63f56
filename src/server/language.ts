/**
 * The language that is asked for in nobody's name: one, in one spelling, so that the answers that are kept by it are few.
 *
 * `languages`: those the backend answers in. The first that the page prefers of them, or nothing where there is none; where they
 * are not known, the first that the page prefers.
 */
export function sharedLanguage(asked: string | null, languages?: readonly string[]): string | null {
  const wanted = (asked ?? '')
    .split(',', 20)
    .map((each) => {
      const [tag = '', weight] = each.split(/;\s*q=/i);
      return { tag: spelled(tag.trim()), weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ tag, weight }) => tag && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  if (!languages) return wanted[0]?.tag ?? null;
  for (const { tag } of wanted) {
    // RFC 4647, lookup: `de-AT` is served by `de`.
    for (let end = tag.length; end > 0; end = tag.lastIndexOf('-', end - 1)) {
      const found = languages.find((each) => each.toLowerCase() === tag.slice(0, end).toLowerCase());
      if (found !== undefined) return found;
    }
  }
  return null;
}

/** Language, script and region; nothing of what is no tag. */
function spelled(tag: string): string {
  try {
    const { language, script, region } = new Intl.Locale(tag);
    return [language, script, region].filter(Boolean).join('-');
  } catch {
    return '';
  }
}
