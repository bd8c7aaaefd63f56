import 'loyalty-elements';

/** What bubbles is heard on the page, too, and typed there. */
document.addEventListener('loyalty-redeemed', ({ detail }) => detail.redemption.rewardName);
window.addEventListener('loyalty-survey-answered', ({ detail }) => detail.score);
document.body.addEventListener('loyalty-rewards-filter', ({ detail }) => detail.category);
document.addEventListener('loyalty-error', ({ detail }) => detail.code);
document.addEventListener('loyalty-version-conflict', ({ detail }) => detail.refused);

// @ts-expect-error -- the detail has no total
export type Total = DocumentEventMap['loyalty-redeemed']['detail']['total'];
// @ts-expect-error -- misspelt
export type Misspelt = DocumentEventMap['loyalty-redemed'];
