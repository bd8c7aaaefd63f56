import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import 'loyalty-elements/loyalty.css';
import { Mounted } from '../client/mounted';
import './store.css';

export const metadata: Metadata = { title: 'Coffee Stars', icons: '/images/coffee-stars/favicon.png' };

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        {children}
        <Mounted />
      </body>
    </html>
  );
}
