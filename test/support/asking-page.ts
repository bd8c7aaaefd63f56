/** A page of its own with one survey, told by its address: a tab of the shop. */
import '../../src/elements/nps-survey/define.js';
import '../../src/elements/provider/define.js';

const given = new URLSearchParams(location.search);
const provider = document.createElement('loyalty-provider');
const survey = document.createElement('loyalty-nps-survey');
provider.options = {
  baseUrl: '/loyalty',
  consent: given.has('denied') ? 'denied' : 'granted',
  transport: () => Promise.reject(new TypeError('no network')),
};
survey.survey = { id: given.get('id') ?? 'nps', type: 'nps', brand: 'Fern' };
survey.setAttribute('trigger', given.get('trigger') ?? '{}');
provider.append(survey);
document.body.append(provider);
