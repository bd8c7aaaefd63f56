// Why a step of the survey misses its figure, from its own timeline, and what was tried.

export const reasons = {};
