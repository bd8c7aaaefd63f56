// What a shop has anyway: its products, its sign-in and its checkout. Here it is the demo's.
async function call(path, body, token) {
  const answer = await fetch(`/demo/coffee-stars${path}`, {
    headers: {
      ...(body && { 'content-type': 'application/json' }),
      ...(token && { authorization: `Bearer ${token}` }),
    },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}`);
  return answer.json();
}

/** A short-lived token that the shop's server signs for the member who is signed in to the shop. */
export const tokenOfShopper = async () => (await call('/token', { member: 'coffee-mid' })).token;

export const tell = (news) => {
  document.getElementById('news').textContent = news;
};

/** Places an order; then tells the kit that points have changed, and that it may ask how it was. */
async function buy({ id, name }) {
  await call('/orders', { product: id }, await tokenOfShopper());
  document.dispatchEvent(new Event('loyalty-refresh'));
  document.dispatchEvent(new CustomEvent('loyalty-trigger', { detail: { name: 'order-completed' } }));
  tell(`Thank you for your order: ${name}`);
}

function card(product) {
  const { content } = document.getElementById('product');
  const item = document.importNode(content, true).firstElementChild;
  const [picture, name, price, button] = ['img', 'h3', 'p', 'button'].map((tag) => item.querySelector(tag));
  const { amount, currency } = product.price;
  picture.src = `/images/coffee-stars/products/${product.id}.webp`;
  name.textContent = product.name;
  price.textContent = (amount / 100).toLocaleString('en', { style: 'currency', currency });
  button.setAttribute('aria-label', `Buy ${product.name}`);
  button.addEventListener('click', () => void buy(product));
  return item;
}

/** Fills the shelf, and lets the kit speak the language of the page. */
export async function openShop() {
  const language = document.getElementById('language');
  language.addEventListener('change', () => {
    document.documentElement.lang = language.value;
    document.documentElement.dir = language.value === 'ar' ? 'rtl' : 'ltr';
  });
  const { items } = await call('/products');
  document.querySelector('.products').replaceChildren(...items.map(card));
}
