import { formatMoney } from './money.js';
import { pointsText, productName, say } from './words.js';

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
  const words = { product: productName(product), price: formatMoney(product.price), number: order?.number ?? '' };
  summary.textContent = order ? say('bought', words) : say('bought-as-guest', words);
  earnings.textContent = earnedText(member, earned);
}

function earnedText({ role, status }, earned) {
  if (role === 'guest') return say('earned-as-guest');
  if (status === 'blocked') return say('earned-blocked');
  const amounts = earned.map(({ amount, currency }) => pointsText(amount, currency));
  return say('earned', { points: new Intl.ListFormat(document.documentElement.lang).format(amounts) });
}

document.addEventListener('language-change', write);
