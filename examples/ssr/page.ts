// Bundled as page.js. The first import is the first: an element that is defined before it would not take up what is there.
import { hydrationData } from 'loyalty-elements/hydrate';
import { configure } from 'loyalty-elements';
import 'loyalty-elements/define';

configure({ baseUrl: '/loyalty', ...hydrationData() });
