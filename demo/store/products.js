import { programme } from './choices.js';
import { formatMoney } from './money.js';
import { shopper, tokenOfShopper } from './session.js';
import { listProducts, placeOrder } from './shop-api.js';
import { showThanks } from './thanks.js';
import { productName, say } from './words.js';

const list = document.getElementById('products');
const trouble = document.getElementById('trouble');
const template = document.getElementById('product');
let busy = false;

/** Fills the shelf that the page keeps free for it. */
export async function showProducts() {
  try {
    const products = await listProducts();
    const fill = () => list.replaceChildren(...products.map(card));
    fill();
    list.removeAttribute('aria-busy');
    document.addEventListener('language-change', fill);
  } catch {
    trouble.textContent = say('no-products');
  }
}

function card(product) {
  const item = template.content.cloneNode(true);
  const [picture, name, about, price, button] = ['img', 'h3', '.about', '.price', 'button'].map((selector) =>
    item.querySelector(selector),
  );
  picture.src = `/images/${programme}/products/${product.id}.webp`;
  name.textContent = productName(product);
  name.id = `product-${product.id}`;
  about.textContent = say(`about-${product.id}`);
  price.textContent = formatMoney(product.price);
  button.id = `buy-${product.id}`;
  button.textContent = say('buy');
  button.setAttribute('aria-labelledby', `${button.id} ${name.id}`);
  button.addEventListener('click', () => void buy(product, button));
  return item;
}

async function buy(product, button) {
  if (busy) return;
  busy = true;
  button.setAttribute('aria-disabled', 'true');
  trouble.textContent = '';
  try {
    const member = await shopper();
    const token = await tokenOfShopper();
    // A guest pays like anybody else, but there is no account for the order to go to.
    const placed = token ? await placeOrder(product.id, token) : { earned: [] };
    showThanks({ product, member, ...placed });
    document.dispatchEvent(new Event('loyalty-refresh'));
    document.dispatchEvent(new CustomEvent('loyalty-trigger', { detail: { name: 'order-completed' } }));
  } catch {
    trouble.textContent = say('not-ordered');
  } finally {
    busy = false;
    button.removeAttribute('aria-disabled');
  }
}
