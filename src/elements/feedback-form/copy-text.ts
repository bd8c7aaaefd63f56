/** Copies a text; where the page may not, what shows it is selected, for the member to copy. Says whether it was copied. */
export async function copyText(text: string, shown: Element | null | undefined): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown instanceof HTMLTextAreaElement) shown.select();
    else if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
}
