import { bootstrapApplication } from '@angular/platform-browser';
import './loyalty';
import { Store } from './store';

const define = () => import('loyalty-elements/define');

// Both ways round are right. `?define=after` shows the second: the elements come when the page is there already.
if (new URLSearchParams(location.search).get('define') === 'after') {
  await bootstrapApplication(Store);
  await define();
} else {
  await define();
  await bootstrapApplication(Store);
}
