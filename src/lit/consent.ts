import type { LoyaltyElement } from './loyalty-element.js';

/** Whether clocks, visits and the draw may be stored. */
export const mayStore = ({ client }: LoyaltyElement): boolean => client?.consent !== 'denied';
