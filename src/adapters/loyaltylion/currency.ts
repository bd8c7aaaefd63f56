/** LoyaltyLion has one currency of points. */
export const currency = 'points';
