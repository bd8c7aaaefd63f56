// Figures that are missed, each with its reason. A miss that nobody has looked into, and a reason whose miss is gone, are faults.

/** Misses as `{ page, missed }`, with their reasons by page. */
export function withReasons(misses, reasons, of) {
  const unknown = misses
    .filter(({ page }) => !reasons[page])
    .map(({ page, missed }) => `${page}: ${missed.join('; ')}`);
  const idle = Object.keys(reasons).filter((page) => !misses.some((each) => each.page === page));
  if (unknown.length) throw new Error(`${of} misses its figure without a reason: ${unknown.join(' · ')}`);
  if (idle.length) throw new Error(`${of} has a reason, and misses nothing: ${idle.join(', ')}`);
  return misses.map((each) => ({ ...each, reason: reasons[each.page] }));
}
