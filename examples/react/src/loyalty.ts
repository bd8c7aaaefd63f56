import { addLanguages, configure } from 'loyalty-elements';
import { languages } from 'loyalty-elements/locales';
import { tokenOfShopper } from './shop';

configure({ baseUrl: '/api/coffee-stars', getToken: tokenOfShopper });
addLanguages(languages);
