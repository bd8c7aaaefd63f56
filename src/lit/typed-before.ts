type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What stood in a field when it came. */
function cameWith(field: Field): string | undefined {
  if (!('options' in field)) return field.defaultValue;
  const options = [...field.options];
  return (options.find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value;
}

/** Remembers what was typed, chosen and ticked before the script came; what it returns tells the element of it. */
export function restoring(root: ShadowRoot): () => void {
  const fields = [...root.querySelectorAll<Field>('input, textarea, select')].flatMap((field) => {
    const { value } = field;
    const isTicked = 'checked' in field && field.checked && !field.defaultChecked;
    return isTicked || value !== cameWith(field) ? [{ field, value, isTicked }] : [];
  });
  return () => {
    for (const { field, value, isTicked } of fields) {
      // A click is what a box or a number waits for.
      if (isTicked) field.click();
      else {
        field.value = value;
        for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      }
    }
  };
}
