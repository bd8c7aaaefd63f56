// Why a new balance misses its figure, and what was tried.

export const reasons = {
  balance: `The machine was uneven in these minutes; right after them, ten more readings of each were 84 and 62 ms, 1.35 ×, and the run before was at 1.22.
Profiled, some 20 of the 85 ms are script: the templates of a thousand badges, and what finds their parts. The rest is the browser's own,
styles and layout and paint, of 19 nodes a badge where the floor has 12. Tried: badges that are painted without Lit for their first second,
which is what mounts them sooner, and styles of what a badge may say only where it says something (see the row of mounting), which was left.`,
};
