import { StrictMode, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import 'loyalty-elements/loyalty.css';
import './loyalty';
import './store.css';

// The shop is made of components. `?define=after` shows the same with tags, which are defined after React has rendered them.
const late = new URLSearchParams(location.search).get('define') === 'after';
const Page: ComponentType = late ? (await import('./TagStore')).TagStore : (await import('./Store')).Store;

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
