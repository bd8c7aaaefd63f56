import { useEffect, useState } from 'react';
import { buy, listProducts, type Product } from './shop';

const price = ({ amount, currency }: Product['price']): string =>
  (amount / 100).toLocaleString('en', { style: 'currency', currency });

export function Products({ onBought }: { readonly onBought: (news: string) => void }) {
  const [products, setProducts] = useState<readonly Product[]>([]);
  useEffect(() => {
    void listProducts().then(setProducts);
  }, []);

  return (
    <section id="shop">
      <h1>Good coffee, and stars for it</h1>
      <ul className="products">
        {products.map((product) => (
          <li key={product.id}>
            <img src={`/images/coffee-stars/products/${product.id}.webp`} alt="" width="640" height="480" />
            <h3>{product.name}</h3>
            <p>{price(product.price)}</p>
            <button
              type="button"
              aria-label={`Buy ${product.name}`}
              onClick={() => void buy(product).then(() => onBought(`Thank you for your order: ${product.name}`))}
            >
              Buy
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
