// What each element keeps, beside one that keeps nothing and one that keeps itself.
import { beyond, isKept, kinds } from './slope.mjs';

/** What grows with it is the engine's, and the way of measuring. */
export const nothing = 'keeps-nothing';

/** What does not find it would find nothing. */
export const control = 'planted-leak';

/** Of each element what it keeps for each cycle, by kind. */
export const keptBy = ({ [nothing]: base, ...results }) =>
  Object.fromEntries(
    Object.entries(results).map(([tag, own]) => [
      tag,
      Object.fromEntries(kinds.map((kind) => [kind, beyond(own[kind], base[kind])])),
    ]),
  );

/** What is kept by an element that should keep nothing. */
export const leaks = (rows) =>
  Object.entries(rows)
    .filter(([tag]) => tag !== control)
    .flatMap(([tag, kept]) => kinds.filter((kind) => isKept(kind, kept[kind])).map((kind) => ({ tag, kind })));
