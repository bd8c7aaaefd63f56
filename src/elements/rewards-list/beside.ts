let wasBeside = false;

/** Whether a click began and ended beside the dialog. The second one of a double click was meant for what is gone. */
export function isBeside(event: MouseEvent): boolean {
  if (event.detail > 1) event.stopPropagation();
  const dialog = event.currentTarget as HTMLDialogElement;
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  const { clientX: x, clientY: y } = event;
  const before = wasBeside;
  wasBeside = event.target === dialog && (x < left || x > right || y < top || y > bottom);
  return before && wasBeside && event.type === 'click' && event.detail < 2;
}
