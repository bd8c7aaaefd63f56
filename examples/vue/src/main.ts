import { createApp } from 'vue';
import 'loyalty-elements/loyalty.css';
import type {} from 'loyalty-elements/vue';
import './loyalty';
import Store from './Store.vue';
import './store.css';

const define = () => import('loyalty-elements/define');

// Both ways round are right. `?define=after` shows the second: the elements come when the page is there already.
if (new URLSearchParams(location.search).get('define') === 'after') {
  createApp(Store).mount('#app');
  await define();
} else {
  await define();
  createApp(Store).mount('#app');
}
