import { programme } from './choices.js';
import { formatMoney } from './money.js';
import { shopper, tokenOfShopper } from './session.js';
import { listProducts, placeOrder } from './shop-api.js';
import { showThanks } from './thanks.js';
import { say } from './words.js';

const list = document.getElementById('products');
const trouble = document.getElementById('trouble');
const template = document.getElementById('product');
let busy = false;

/** Fills the shelf that the page keeps free for it, and gives what stands there. */
export async function showProducts() {
  try {
    const products = await listProducts();
    list.replaceChildren(...products.map(card));
    list.removeAttribute('aria-busy');
    return products;
  } catch {
    trouble.textContent = say('no-products');
    return [];
  }
}

function card(product) {
  const item = template.content.cloneNode(true);
  const [picture, name, about, price, button] = ['img', 'h3', '.about', '.price', 'button'].map((selector) =>
    item.querySelector(selector),
  );
  picture.src = `/images/${programme}/products/${product.id}.webp`;
  name.textContent = product.name;
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
    const placed = await placeOrder(product.id, await tokenOfShopper());
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
