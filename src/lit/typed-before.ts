type Field = HTMLInputElement | HTMLTextAreaElement;

/** Remembers what was typed and ticked before the script came; what it returns tells the element of it. */
export function restoring(root: ShadowRoot): () => void {
  const fields = [...root.querySelectorAll<Field>('input, textarea')].flatMap((field) => {
    const { value } = field;
    const isTicked = 'checked' in field && field.checked && !field.defaultChecked;
    return isTicked || value !== field.defaultValue ? [{ field, value, isTicked }] : [];
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
