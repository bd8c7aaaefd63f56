// The page of each peer on which many of a widget are mounted: how it draws them, and how it shows a new balance.
const widgets = ['badge', 'tier', 'rewards'];

const kit = `
  import 'loyalty-elements/points-badge/define';
  import 'loyalty-elements/tier-progress/define';
  import 'loyalty-elements/rewards-list/define';
  import { configure } from 'loyalty-elements/configure';
  configure({ baseUrl: '/api', getToken: async () => 'token' });
  const tags = { badge: 'loyalty-points-badge', tier: 'loyalty-tier-progress', rewards: 'loyalty-rewards-list' };
  window.peer = {
    draw(stage, widget, count) {
      if (widget !== 'rewards') return stage.append(...Array.from({ length: count }, () => document.createElement(tags[widget])));
      stage.append(Object.assign(document.createElement(tags.rewards), { rewards: window.given.rewards.slice(0, count) }));
    },
    renew: () => document.dispatchEvent(new Event('loyalty-refresh')),
    // A badge is painted until Lit's rendering has come by itself, and drawn by it from then on.
    isWhole() {
      const probe = document.querySelector('aside loyalty-points-badge');
      if (!probe) document.body.appendChild(document.createElement('aside')).append(document.createElement(tags.badge));
      const isWhole = probe?.shadowRoot?.firstChild?.nodeType === Node.COMMENT_NODE;
      if (isWhole) probe.parentElement.remove();
      return isWhole;
    },
  };`;

const lit = `
  ${widgets.map((widget) => `import './lit/${widget}.js';`).join('\n')}
  window.peer = {
    draw(stage, widget, count) {
      const { program, rewards } = window.given;
      const { member } = window.api;
      const data = { program, member, ...(widget === 'rewards' && { rewards: rewards.slice(0, count) }) };
      const drawn = () => Object.assign(document.createElement(\`x-\${widget}\`), { data });
      stage.append(...Array.from({ length: widget === 'rewards' ? 1 : count }, drawn));
    },
    renew() {
      const data = { program: window.given.program, member: window.api.member };
      for (const badge of document.querySelectorAll('x-badge')) badge.data = data;
    },
  };`;

/** Given rewards; the rest is asked for, as on any page. */
const loads = `
  import * as load from './handwritten/data.js';
  import { send } from './handwritten/api.js';
  const loaded = (widget, count) => widget !== 'rewards' ? load[widget] :
    async () => ({ ...(await load.badge()), rewards: window.given.rewards.slice(0, count) });
  const renewed = async () => ({ ...(await load.badge()), member: await send('GET', '/member') });`;

const handwritten = (library) => `
  ${widgets.map((widget) => `import * as ${widget} from './${library}/${widget}.js';`).join('\n')}
  import { place } from './handwritten/markup.js';
  import { pending, guest, failed } from './${library}/states.js';
  ${loads}
  const widgets = { ${widgets.join(', ')} };
  window.peer = {
    draw(stage, widget, count) {
      const { ready } = widgets[widget];
      for (let at = widget === 'rewards' ? 1 : count; at > 0; at -= 1) {
        const each = stage.appendChild(document.createElement('div'));
        place(each, loaded(widget, count), { pending, guest, failed, ready });
      }
    },
    async renew() {
      const data = await renewed();
      for (const each of document.querySelectorAll('main > div')) each.innerHTML = badge.ready(data);
    },
  };`;

const react = `import './react/many.jsx';`;

const own = { kit, lit, react };

export const codeOf = ({ id }) => own[id] ?? handwritten(id);

/** Of every element of the kit. */
export const wholeKit = `
  import 'loyalty-elements/define';
  import { configure } from 'loyalty-elements/configure';
  configure({ baseUrl: '/api', getToken: async () => window.shop.token });`;

/** Those that have these widgets; of the kit the one that a shop bundles, since all its builds run the same code. */
export const mounted = (peers) =>
  peers.filter(({ id }) => ['kit', 'plain', 'lit', 'react', 'shoelace', 'webawesome', 'material'].includes(id));
