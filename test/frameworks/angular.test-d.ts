import 'loyalty-elements/define';

// What Angular's compiler checks `(loyalty-redeem)="…"` of a template against: the tag, and the listener of its event.
const list = document.createElement('loyalty-rewards-list');
list.addEventListener('loyalty-redeem', ({ detail }) => detail.reward.name);
// @ts-expect-error -- the detail has no total
list.addEventListener('loyalty-redeem', (event: CustomEvent<{ total: number }>) => event.detail.total);
list.pageSize = 6;
// @ts-expect-error -- no number
list.pageSize = 'six';
