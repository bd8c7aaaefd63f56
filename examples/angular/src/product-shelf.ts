import { CurrencyPipe } from '@angular/common';
import { afterNextRender, Component, output, signal } from '@angular/core';
import { buy, listProducts, type Product } from './shop';

@Component({
  selector: 'product-shelf',
  imports: [CurrencyPipe],
  template: `
    <section id="shop">
      <h1>Good coffee, and stars for it</h1>
      <ul class="products">
        @for (product of products(); track product.id) {
          <li>
            <img [src]="'/images/coffee-stars/products/' + product.id + '.webp'" alt="" width="640" height="480" />
            <h3>{{ product.name }}</h3>
            <p>{{ product.price.amount / 100 | currency: product.price.currency }}</p>
            <button type="button" [attr.aria-label]="'Buy ' + product.name" (click)="order(product)">Buy</button>
          </li>
        }
      </ul>
    </section>
  `,
})
export class ProductShelf {
  readonly bought = output<string>();
  protected readonly products = signal<readonly Product[]>([]);

  constructor() {
    // In the browser; a page that is rendered ahead knows no prices.
    afterNextRender(async () => this.products.set(await listProducts()));
  }

  protected async order(product: Product): Promise<void> {
    await buy(product);
    this.bought.emit(`Thank you for your order: ${product.name}`);
  }
}
