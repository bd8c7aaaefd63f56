import { formatMoney } from './money.js';
import { pointsText, say } from './words.js';

const panel = document.getElementById('thanks');
const welcome = document.getElementById('welcome');
const title = document.getElementById('thanks-title');
const summary = document.getElementById('thanks-summary');
const earnings = document.getElementById('thanks-earned');

let last;

/** The end of the checkout, where the welcome was: what was bought, what it earned, and a question. */
export function showThanks(purchase) {
  last = purchase;
  write();
  welcome.hidden = true;
  panel.hidden = false;
  title.focus({ preventScroll: true });
  panel.scrollIntoView({ block: 'start' });
}

export function closeThanks() {
  last = undefined;
  panel.hidden = true;
  welcome.hidden = false;
}

function write() {
  if (!last) return;
  const { product, member, order, earned } = last;
  title.textContent = member.givenName ? say('thanks-name', { name: member.givenName }) : say('thanks');
  const words = { product: product.name, price: formatMoney(product.price), number: order.number };
  summary.textContent = say('bought', words);
  earnings.textContent = earnedText(member, earned);
}

function earnedText({ role, status }, earned) {
  if (role === 'guest') return say('earned-as-guest');
  if (status === 'blocked') return say('earned-blocked');
  const amounts = earned.map(({ amount, currency }) => pointsText(amount, currency));
  return say('earned', { points: new Intl.ListFormat(document.documentElement.lang).format(amounts) });
}

/** Says it again in the language that the page has now. */
export function retell(products) {
  if (last) last.product = products.find(({ id }) => id === last.product.id) ?? last.product;
  write();
}
