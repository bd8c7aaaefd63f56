'use client';
import type { Shown } from '../server/shop';
import { buy } from './shop';

interface ProductsProps extends Pick<Shown, 'products'> {
  readonly onNews: (news: string) => void;
}

export function Products({ products, onNews }: ProductsProps) {
  const order = async ({ id, name }: Shown['products'][number]) =>
    onNews((await buy(id)) ? `Thank you for your order: ${name}` : 'That did not work. Nothing was bought.');
  return (
    <section id="shop">
      <h1>Good coffee, and stars for it</h1>
      <ul className="products">
        {products.map((product) => (
          <li key={product.id}>
            <img src={`/images/coffee-stars/products/${product.id}.webp`} alt="" width="640" height="480" />
            <h3>{product.name}</h3>
            <p>{product.price}</p>
            <button type="button" aria-label={`Buy ${product.name}`} onClick={() => void order(product)}>
              Buy
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
