/** The states that style sheets outside can ask for, as `:state(pending)`: each with what is there only then. */
export const states = [
  ['pending', '[part~=skeleton]'],
  ['failed', '[part=retry]'],
  ['guest', '[part=guest]'],
  ['empty', '[part=empty]'],
  ['open', 'dialog[open],[popover]'],
] as const;
