import { bootstrapApplication, provideClientHydration } from '@angular/platform-browser';
import './loyalty';
import { Store } from './store';

const define = () => import('loyalty-elements/define');
const start = () => bootstrapApplication(Store, { providers: [provideClientHydration()] });

// Both ways round are right. `?define=after` shows the second: the elements come when the page is there already.
if (new URLSearchParams(location.search).get('define') === 'after') {
  await start();
  await define();
} else {
  await define();
  await start();
}
